package samsvar.engine.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;

/**
 * Which concepts does a text name? As {@link Vocabulary#match}, but made for whole texts: what is looked up is remembered, and only
 * concepts that are searched for are told. Thread-safe.
 */
public final class Mentions {
    /** Word sequences of a language and kind remembered; about 8 MB. All are forgotten when there are more. */
    private static final int REMEMBERED = 60_000;

    /** How many places on the next term of a label may be: function words may stand between. */
    public static final int WIDEST_GAP = 3;

    /** Concepts that are no search words: they serve the reading of questions, dates and amounts. */
    private static final Set<String> NOT_SOUGHT = Set.of("modal", "question");

    private final Vocabulary vocabulary;
    private final Map<LanguageTag, List<Map<String, Entry>>> remembered = new ConcurrentHashMap<>();
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
        GLOSS
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

    private record Named(String concept, Grade grade) {}

    /** The concepts that a sequence of terms names, and whether a label goes on from it. */
    private record Entry(List<Named> named, boolean longer) {}

    private static final Entry NOTHING = new Entry(List.of(), false);
    private static final Entry ONLY_LONGER = new Entry(List.of(), true);

    private record Search(
            LanguageTag language,
            TermKind kind,
            Map<String, Entry> known,
            List<Terms.Place> words,
            List<Mention> found) {
        boolean hasNext(int at) {
            return at + 1 < words.size()
                    && words.get(at + 1).position() - words.get(at).position() <= WIDEST_GAP;
        }
    }

    /**
     * The concepts named, in text order of their first word, shorter ones inside longer ones included.
     *
     * @param kind STEM, or PARTS for what only the parts of compounds tell
     * @param terms the text's terms of that kind
     */
    public List<Mention> of(LanguageTag language, TermKind kind, List<Token> terms) {
        return of(language, kind, terms, _ -> true);
    }

    /** As the other, of labels only that begin at such offsets of the text. */
    public List<Mention> of(LanguageTag language, TermKind kind, List<Token> terms, IntPredicate begins) {
        if (!VocabularyForm.LANGUAGE_TAGS.contains(language)) {
            return List.of();
        }
        Search search = search(language, kind, terms);
        for (int first = 0; first < search.words().size(); first++) {
            if (begins.test(search.words().get(first).start())) {
                extend(search, "", first, first);
            }
        }
        return search.found();
    }

    /** Whether a label begins in this text, which may be one word, and may go on behind it. */
    public boolean goOn(LanguageTag language, TermKind kind, List<Token> terms) {
        if (!VocabularyForm.LANGUAGE_TAGS.contains(language)) {
            return false;
        }
        Search search = search(language, kind, terms);
        boolean longer = false;
        for (int first = 0; first < search.words().size(); first++) {
            longer |= extend(search, "", first, first);
        }
        return longer;
    }

    private Search search(LanguageTag language, TermKind kind, List<Token> terms) {
        Map<String, Entry> known =
                remembered.computeIfAbsent(language, _ -> memories()).get(kind.ordinal());
        return new Search(language, kind, known, Terms.of(terms).places(), new ArrayList<>());
    }

    /**
     * Ids of the concepts of several words that a text holds all words of, together or not.
     *
     * @param words all stems of the text and of the parts of its compounds
     */
    public Set<String> scattered(LanguageTag language, Set<String> words) {
        return VocabularyForm.LANGUAGE_TAGS.contains(language)
                ? scattered
                        .computeIfAbsent(language, l -> new ScatteredLabels(vocabulary.parts(), l))
                        .in(words)
                : Set.of();
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

    /** Whether a label may go on behind the last word. */
    private boolean extend(Search search, String before, int first, int at) {
        Terms.Place place = search.words().get(at);
        boolean longer = false;
        for (String term : place.terms()) {
            String terms = before.isEmpty() ? term : before + " " + term;
            Entry entry = entry(search, terms);
            Terms.Place begin = search.words().get(first);
            entry.named()
                    .forEach(named -> search.found()
                            .add(new Mention(
                                    named.concept(), named.grade(), begin.position(), begin.start(), place.end())));
            if (entry.longer()) {
                longer |= at + 1 == search.words().size() || search.hasNext(at) && extend(search, terms, first, at + 1);
            }
        }
        return longer;
    }

    private static List<Map<String, Entry>> memories() {
        return Arrays.stream(TermKind.values())
                .<Map<String, Entry>>map(_ -> new ConcurrentHashMap<>())
                .toList();
    }

    private Entry entry(Search search, String terms) {
        Entry known = search.known().get(terms);
        if (known == null) {
            if (search.known().size() > REMEMBERED) {
                search.known().clear();
            }
            known = read(search.language(), search.kind(), terms);
            search.known().put(terms, known);
        }
        return known;
    }

    private Entry read(LanguageTag language, TermKind kind, String terms) {
        List<Named> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean longer = false;
        for (PreparedConcepts part : vocabulary.parts()) {
            part.named(language, kind, terms, (concept, label) -> {
                if (isSought(concept) && !label.firstPart() && seen.add(concept.id() + grade(label))) {
                    named.add(new Named(concept.id(), grade(label)));
                }
            });
            longer |= part.hasLonger(language, kind, terms);
        }
        return named.isEmpty() ? longer ? ONLY_LONGER : NOTHING : new Entry(List.copyOf(named), longer);
    }

    /** Whether a concept is searched for. */
    static boolean isSought(Concept concept) {
        return !concept.pos().equals("q") && !NOT_SOUGHT.contains(concept.domain());
    }

    private static Grade grade(Label label) {
        if (label.gloss()) {
            return Grade.GLOSS;
        }
        return label.preferred() ? Grade.PREFERRED : Grade.OTHER;
    }
}
