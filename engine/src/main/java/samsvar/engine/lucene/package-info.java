/**
 * How does Lucene keep and find pages and passages? Four parts, which share the schema: {@link Fields} and, for how a
 * term is written, {@link TermForm}.
 *
 * <p><b>The folder.</b> {@link EmbeddedIndex} writes and reads it, {@link ReadOnlyIndex} reads beside a writer, {@link LuceneIndex} is what
 * both are asked; {@link IndexFolder} opens and commits it with a {@link Cursor}, merged by {@link QuietMerging}, searched by
 * {@link SearcherSetup}.
 *
 * <p><b>From a page to documents.</b> {@link DocumentsAhead} has {@link PassageDocuments} make them. A text becomes {@link TextTerms} by
 * {@link FieldTerms}, a word {@link WordTerms} by {@link WordTermsMaker}, each a few {@link IndexTerm}s, those of concepts by
 * {@link ConceptTerms}; {@link AddressWords} are the words of an address. {@link TermCounts} and {@link PlacedStems} gather them into a
 * {@link TermsField}, {@link HitColumns} are what is read of a hit, {@link PageWords} the lexicon's words.
 *
 * <p><b>From a question to the best documents.</b> {@link IndexSearching} runs a retrieval. {@link LuceneTranslator} turns its tree into
 * queries, {@link MeaningQuery} one meaning with the terms of its ways ({@link WayTerms}) into {@link ScoredTerms}, scored by
 * {@link MeaningScore} with the weights of {@link Boosts}; {@link Frequencies} remembers how common terms are. {@link HitReader} reads what
 * was found, {@link ScoreExplainer} tells why.
 *
 * <p><b>The quick way.</b> What most questions ask is scored by {@link WindowedSearch} with a {@link WindowScorer} for each segment: the
 * sums of each meaning ({@link MeaningSums}) by view ({@link ViewSums}), from terms ({@link TermCursor}) and from other queries
 * ({@link ChoiceScorer}), among {@link AllowedDocuments}. Scores are those of the queries above.
 */
@NullMarked
package samsvar.engine.lucene;

import org.jspecify.annotations.NullMarked;
