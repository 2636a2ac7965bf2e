package samsvar.engine.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.Remembered;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;

/**
 * Which concepts does a text name? As {@link Vocabulary#match}, but made for whole texts: what is looked up is remembered, and only
 * concepts that are searched for are told. Thread-safe.
 */
public final class Mentions {
    /** First words of a language and kind remembered; about 8 MB. */
    private static final int REMEMBERED = 60_000;

    /** How many places on the next term of a label may be: function words may stand between. */
    public static final int WIDEST_GAP = 3;

    /** Concepts that are no search words: they serve the reading of questions, dates and amounts. */
    private static final Set<String> NOT_SOUGHT = Set.of("modal", "question");

    private final Vocabulary vocabulary;
    private final Map<LanguageTag, List<Remembered<String, Sequence>>> remembered = new ConcurrentHashMap<>();
    private final Map<LanguageTag, ScatteredLabels> scattered = new ConcurrentHashMap<>();

    private final Map<LanguageTag, Map<String, List<List<String>>>> labels = new ConcurrentHashMap<>();

    public Mentions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How surely a label names its concept. */
    public enum Grade {
        /** the usual label of its language */
        PREFERRED,
        /** another label */
        OTHER,
        /** an explanation of a thing of another country */
        GLOSS;

        static Grade of(Label label) {
            if (label.gloss()) {
                return GLOSS;
            }
            return label.preferred() ? PREFERRED : OTHER;
        }
    }

    /**
     * A place that names a concept.
     *
     * @param concept its id
     * @param start first UTF-16 offset in the text
     */
    public record Mention(String concept, Grade grade, int start) {}

    /** Where labels begin in a word that go on behind it: for each of its places, what has been read of them. Immutable. */
    public static final class Beginnings {
        private final List<List<Sequence>> places;

        private Beginnings(List<List<Sequence>> places) {
            this.places = places;
        }
    }

    /** Is told what is named. */
    public interface Use {
        /** A label names a concept here. */
        void named(String concept, Grade grade);
    }

    /**
     * The concepts named, in text order of their first word, shorter ones inside longer ones included.
     *
     * @param kind STEM, or PARTS for what only the parts of compounds tell
     * @param terms the text's terms of that kind
     */
    public List<Mention> of(LanguageTag language, TermKind kind, List<Token> terms) {
        if (!VocabularyForm.LANGUAGES.contains(language)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (int first = 0; first < terms.size(); first = behind(terms, first)) {
            Token begin = terms.get(first);
            Use use = (concept, grade) -> found.add(new Mention(concept, grade, begin.start()));
            int behind = behind(terms, first);
            for (int i = first; i < behind; i++) {
                tell(sequence(language, kind, terms.get(i).term()), terms, first, use);
            }
        }
        return found;
    }

    /**
     * Where labels begin in a word, in any of its places, that may go on behind it; empty where none does.
     *
     * @param word its terms of a kind
     */
    public Optional<Beginnings> beginnings(LanguageTag language, TermKind kind, List<Token> word) {
        if (!VocabularyForm.LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        List<List<Sequence>> places = new ArrayList<>();
        boolean behindIt = false;
        for (int first = 0; first < word.size(); first = behind(word, first)) {
            List<Sequence> here = new ArrayList<>();
            int behind = behind(word, first);
            for (int i = first; i < behind; i++) {
                Sequence sequence = sequence(language, kind, word.get(i).term());
                if (sequence.isLonger()) {
                    here.add(sequence);
                    behindIt |= mayGoOn(sequence, word, first);
                }
            }
            places.add(List.copyOf(here));
        }
        return behindIt ? Optional.of(new Beginnings(List.copyOf(places))) : Optional.empty();
    }

    private static boolean mayGoOn(Sequence sequence, List<Token> word, int at) {
        int next = behind(word, at);
        if (!sequence.isLonger() || next == word.size()) {
            return sequence.isLonger();
        }
        boolean longer = false;
        int behind = behind(word, next);
        for (int i = next; i < behind && isNear(word, at, next); i++) {
            longer |= mayGoOn(sequence.with(word.get(i).term()), word, next);
        }
        return longer;
    }

    /** Tells the concepts whose labels begin in a word of a text and have several places. */
    public static void goOn(Beginnings beginnings, List<Token> terms, int word, Use use) {
        int first = word;
        for (int place = 0; place < beginnings.places.size(); place++) {
            List<Sequence> here = beginnings.places.get(place);
            for (int i = 0; i < here.size(); i++) {
                tellNext(here.get(i), terms, first, use);
            }
            first = behind(terms, first);
        }
    }

    private static void tell(Sequence sequence, List<Token> terms, int at, Use use) {
        for (Sequence.Named named : sequence.named()) {
            use.named(named.concept(), named.grade());
        }
        if (sequence.isLonger()) {
            tellNext(sequence, terms, at, use);
        }
    }

    private static void tellNext(Sequence sequence, List<Token> terms, int at, Use use) {
        int next = behind(terms, at);
        if (next < terms.size() && isNear(terms, at, next)) {
            int behind = behind(terms, next);
            for (int i = next; i < behind; i++) {
                tell(sequence.with(terms.get(i).term()), terms, next, use);
            }
        }
    }

    /** The number of the first term behind the place of this one: terms of one place follow each other. */
    private static int behind(List<Token> terms, int at) {
        int position = terms.get(at).position();
        int next = at + 1;
        while (next < terms.size() && terms.get(next).position() == position) {
            next++;
        }
        return next;
    }

    private static boolean isNear(List<Token> terms, int at, int next) {
        return terms.get(next).position() - terms.get(at).position() <= WIDEST_GAP;
    }

    private Sequence sequence(LanguageTag language, TermKind kind, String term) {
        return remembered
                .computeIfAbsent(language, _ -> memories())
                .get(kind.ordinal())
                .of(term, first -> Sequence.read(vocabulary, language, kind, first));
    }

    /**
     * Ids of the concepts of several words that a text holds all words of, together or not.
     *
     * @param words numbers, by {@link #scatteredWords}, of all stems of the text and of the parts of its compounds
     */
    public Set<String> scattered(LanguageTag language, BitSet words) {
        return words.isEmpty() ? Set.of() : scattered(language).in(words);
    }

    /** The numbers of those words that labels of several words have; they count for one language and this object. */
    public int[] scatteredWords(LanguageTag language, Collection<String> words) {
        return VocabularyForm.LANGUAGES.contains(language) ? scattered(language).numbers(words) : new int[0];
    }

    private ScatteredLabels scattered(LanguageTag language) {
        return scattered.computeIfAbsent(language, l -> new ScatteredLabels(vocabulary.parts(), l));
    }

    /**
     * The labels by which {@link #of} meets a concept in texts of a language by their stems, each as its terms in order.
     *
     * @param concept its id
     */
    public List<List<String>> labels(LanguageTag language, String concept) {
        return VocabularyForm.LANGUAGES.contains(language)
                ? labels.computeIfAbsent(language, this::labels).getOrDefault(concept, List.of())
                : List.of();
    }

    private Map<String, List<List<String>>> labels(LanguageTag language) {
        Map<String, List<List<String>>> byConcept = new HashMap<>();
        for (PreparedConcepts part : vocabulary.parts()) {
            part.eachLabel(language, TermKind.STEM, (terms, concept, label) -> {
                if (isSought(concept) && !label.firstPart()) {
                    byConcept
                            .computeIfAbsent(concept.id(), _ -> new ArrayList<>())
                            .add(List.of(terms.split(" ")));
                }
            });
        }
        return byConcept;
    }

    private static List<Remembered<String, Sequence>> memories() {
        return Arrays.stream(TermKind.values())
                .map(_ -> new Remembered<String, Sequence>(REMEMBERED))
                .toList();
    }

    /** Whether a concept is searched for. */
    public static boolean isSought(Concept concept) {
        return !concept.isAsking() && !NOT_SOUGHT.contains(concept.domain());
    }
}
