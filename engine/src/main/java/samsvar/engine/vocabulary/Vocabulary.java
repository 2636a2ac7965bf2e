package samsvar.engine.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.vocabulary.Concept;
import samsvar.config.vocabulary.VocabularyReader;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;

/** The multilingual vocabulary: which concepts a text names, and what they are called in other languages. Immutable, thread-safe. */
public final class Vocabulary {
    /** Languages with labels: those that pages are written in, and Russian, which people type. */
    public static final List<LanguageTag> LANGUAGES = VocabularyForm.LANGUAGES;

    private static final Comparator<ConceptMatch> LONGEST_FIRST = Comparator.comparingInt(
                    (ConceptMatch match) -> match.firstPosition() - match.lastPosition())
            .thenComparingInt(ConceptMatch::firstPosition)
            .thenComparing(match -> match.label().gloss())
            .thenComparing(match -> !match.label().preferred());

    private final List<PreparedConcepts> parts;

    private Vocabulary(List<PreparedConcepts> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * The vocabulary prepared at build time (some 50 ms), and the operator's own concepts. Where the operator changed a language's
     * analysis, all labels are analysed anew, which takes some seconds.
     */
    public static Vocabulary load(Languages languages, ChainAnalysis analysis, List<Concept> extra) {
        long fingerprint = Fingerprint.of(languages);
        PreparedConcepts builtIn = prepared()
                .filter(prepared -> prepared.fingerprint() == fingerprint)
                .orElseGet(() -> new PreparedConcepts(
                        VocabularyWriter.write(VocabularyReader.builtIn(), analysis, fingerprint)));
        return extra.isEmpty()
                ? new Vocabulary(List.of(builtIn))
                : new Vocabulary(List.of(builtIn, prepare(extra, analysis)));
    }

    /** A vocabulary of these concepts alone. */
    public static Vocabulary of(List<Concept> concepts, ChainAnalysis analysis) {
        return new Vocabulary(List.of(prepare(concepts, analysis)));
    }

    private static PreparedConcepts prepare(List<Concept> concepts, ChainAnalysis analysis) {
        return new PreparedConcepts(VocabularyWriter.write(concepts, analysis, 0));
    }

    private static Optional<PreparedConcepts> prepared() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(VocabularyForm.RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(new PreparedConcepts(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the prepared vocabulary", e);
        }
    }

    /**
     * The concepts named by a text in this language, those of most words first, then in text order; shorter matches inside longer
     * ones included, and all concepts of a label with several meanings.
     *
     * @param stems the text's terms of kind STEM
     */
    public List<ConceptMatch> match(LanguageTag language, List<Token> stems) {
        return match(language, TermKind.STEM, stems);
    }

    /**
     * As {@link #match(LanguageTag, List)} with terms of another kind: FOLDED meets labels typed without diacritics, PARTS compounds
     * written apart, EXACT expressions of function words only (question words; {@code pos} "q" tells the kind of answer in its note).
     * Each kind gives only what STEM does not.
     */
    public List<ConceptMatch> match(LanguageTag language, TermKind kind, List<Token> terms) {
        List<Terms.Place> places = Terms.of(terms).places();
        List<ConceptMatch> matches = new ArrayList<>();
        parts.forEach(part -> matches.addAll(part.match(language, kind, places)));
        Set<String> seen = new HashSet<>();
        return matches.stream()
                .sorted(LONGEST_FIRST)
                .filter(m -> seen.add(m.concept().id() + " " + m.firstPosition() + " " + m.lastPosition()))
                .toList();
    }

    /** The concept with this id. */
    public Optional<Concept> concept(String id) {
        return parts.stream().flatMap(part -> part.concept(id).stream()).findFirst();
    }

    /** A concept's labels in a language, preferred first; empty for an unknown id. */
    public List<Label> labels(String conceptId, LanguageTag language) {
        return concept(conceptId).map(concept -> Labels.of(concept, language)).orElse(List.of());
    }

    /** The nearest things of other countries, by id; empty where the concept has none. */
    public Map<String, Concept> counterparts(Concept concept) {
        Map<String, Concept> counterparts = new LinkedHashMap<>();
        concept.counterparts().forEach(id -> concept(id).ifPresent(found -> counterparts.put(id, found)));
        return counterparts;
    }

    /** A number that changes with the concepts, so that an index built with others can be told. */
    public long number() {
        return parts.stream().mapToLong(PreparedConcepts::contentNumber).reduce(1, (a, b) -> 31 * a + b);
    }

    List<PreparedConcepts> parts() {
        return parts;
    }

    /** All concepts, in no particular order; each is decoded when it is come to. */
    public Stream<Concept> concepts() {
        return parts.stream().flatMap(part -> IntStream.range(0, part.size()).mapToObj(part::concept));
    }
}
