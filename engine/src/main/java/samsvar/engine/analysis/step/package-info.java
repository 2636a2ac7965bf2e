/**
 * Which steps of an analysis chain does Lucene not have? Own tokenizer and filters, named in a chain by their NAME.
 *
 * <p><b>Words.</b> {@link WordTokenizerFactory} makes the {@link WordTokenizer}, which knows {@link Numbers} and {@link MonthDates}.
 *
 * <p><b>Word by word.</b> {@link CaseFilterFactory} ({@link CaseFilter}), {@link FoldFilterFactory} ({@link Folding}),
 * {@link LookAlikesFilterFactory} and {@link UnhyphenFilterFactory} rewrite a word ({@link TermRewriteFilter}).
 *
 * <p><b>Stems.</b> {@link EndingsFilterFactory} makes the {@link EndingsFilter} with an {@link EndingStemmer}: exceptions, the known words of
 * {@link FamilyLexicon} with how they inflect ({@link Paradigms}), then {@link EndingRules}. {@link UkrainianLemmaFilterFactory} makes the
 * {@link UkrainianLemmaFilter}, which looks words up ({@link UkrainianLemmas}). {@link WordFamilies} is how the build groups known words.
 *
 * <p><b>Compounds.</b> {@link CompoundsFilterFactory} makes the {@link CompoundsFilter} with a {@link CompoundSplitter}; {@link WordSieve}
 * spares it most look-ups.
 *
 * <p><b>Lists.</b> {@link WordListFactory} reads those that a step's parameters name, {@link StemmerLists} those of a stemmer;
 * {@link SharedLists} keeps what was made of them for all chains of a language.
 */
@NullMarked
package samsvar.engine.analysis.step;

import org.jspecify.annotations.NullMarked;
