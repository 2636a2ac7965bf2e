package samsvar.engine.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param position of its first word
     * @param start first UTF-16 offset in the text
     * @param end offset behind the last
     */
    public record Mention(String concept, Grade grade, int position, int start, int end) {}

    private record Search(LanguageTag language, TermKind kind, List<Token> terms, List<Mention> found) {
        /** The number of the first term behind the place of this one: terms of one place follow each other. */
        int behind(int at) {
            int position = terms.get(at).position();
            int next = at + 1;
            while (next < terms.size() && terms.get(next).position() == position) {
                next++;
            }
            return next;
        }

        boolean isNear(int at, int next) {
            return terms.get(next).position() - terms.get(at).position() <= WIDEST_GAP;
        }
    }

    /**
     * The concepts named, in text order of their first word, shorter ones inside longer ones included.
     *
     * @param kind STEM, or PARTS for what only the parts of compounds tell
     * @param terms the text's terms of that kind
     */
    public List<Mention> of(LanguageTag language, TermKind kind, List<Token> terms) {
        return of(language, kind, terms, 0, terms.size());
    }

    /** As the other, of labels only that begin with the terms number {@code from} to before {@code to}, which are whole words. */
    public List<Mention> of(LanguageTag language, TermKind kind, List<Token> terms, int from, int to) {
        if (!VocabularyForm.LANGUAGE_TAGS.contains(language)) {
            return List.of();
        }
        Search search = new Search(language, kind, terms, new ArrayList<>(2));
        for (int first = from; first < to; first = search.behind(first)) {
            begin(search, first);
        }
        return search.found();
    }

    /** Whether a label begins in this text, which may be one word, and may go on behind it. */
    public boolean goOn(LanguageTag language, TermKind kind, List<Token> terms) {
        if (!VocabularyForm.LANGUAGE_TAGS.contains(language)) {
            return false;
        }
        Search search = new Search(language, kind, terms, new ArrayList<>());
        boolean longer = false;
        for (int first = 0; first < terms.size(); first = search.behind(first)) {
            longer |= begin(search, first);
        }
        return longer;
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
        return VocabularyForm.LANGUAGE_TAGS.contains(language)
                ? scattered(language).numbers(words)
                : new int[0];
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
        return VocabularyForm.LANGUAGE_TAGS.contains(language)
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

    /** Whether a label begins here and may go on behind the last word. */
    private boolean begin(Search search, int first) {
        Remembered<String, Sequence> known = remembered
                .computeIfAbsent(search.language(), _ -> memories())
                .get(search.kind().ordinal());
        int behind = search.behind(first);
        boolean longer = false;
        for (int at = first; at < behind; at++) {
            String term = search.terms().get(at).term();
            Sequence sequence = known.get(term);
            if (sequence == null) {
                sequence = Sequence.read(vocabulary, search.language(), search.kind(), term);
                known.put(term, sequence);
            }
            longer |= extend(search, sequence, first, first);
        }
        return longer;
    }

    /** Whether a label may go on behind the last word. */
    private boolean extend(Search search, Sequence sequence, int first, int at) {
        Token begin = search.terms().get(first);
        for (Sequence.Named named : sequence.named()) {
            int end = search.terms().get(at).end();
            search.found().add(new Mention(named.concept(), named.grade(), begin.position(), begin.start(), end));
        }
        if (!sequence.isLonger()) {
            return false;
        }
        int next = search.behind(at);
        if (next == search.terms().size()) {
            return true;
        }
        boolean longer = false;
        if (search.isNear(at, next)) {
            int behind = search.behind(next);
            for (int i = next; i < behind; i++) {
                longer |= extend(search, sequence.with(search.terms().get(i).term()), first, next);
            }
        }
        return longer;
    }

    private static List<Remembered<String, Sequence>> memories() {
        return Arrays.stream(TermKind.values())
                .map(_ -> new Remembered<String, Sequence>(REMEMBERED))
                .toList();
    }

    /** Whether a concept is searched for. */
    static boolean isSought(Concept concept) {
        return !concept.pos().equals("q") && !NOT_SOUGHT.contains(concept.domain());
    }
}
