package samsvar.engine.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.question.Understanding.Sense;
import samsvar.engine.question.Understanding.Variant;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Label;
import samsvar.engine.vocabulary.Vocabulary;

/** How else, and in which other languages, can a word or concept be said? Thread-safe. */
final class Expansion {
    /** Languages of the words in Latin letters that stand in a Ukrainian or Russian question ("bostøtte"). */
    static final List<LanguageTag> LATIN =
            Vocabulary.LANGUAGES.stream().filter(tag -> !tag.isCyrillic()).toList();

    /** Letters of an abbreviation that is easily a word. */
    private static final int SHORT = 3;

    private final Vocabulary vocabulary;

    Expansion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a word is written in letters that the language does not use. */
    static boolean isForeign(LanguageTag language, String word) {
        return language.isCyrillic()
                && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** Whether each reading of a form is looked up, as a word of its own ("заяви" and "bor", each a noun and a verb). */
    static boolean hasReadings(LanguageTag language) {
        return language.isCyrillic() || language.isNorwegian();
    }

    /** Whether people mix two languages word by word: Ukrainian with Russian, Bokmål with Nynorsk. */
    static boolean areMixed(LanguageTag one, LanguageTag other) {
        return !one.equals(other)
                && (one.isCyrillic() && other.isCyrillic() || one.isNorwegian() && other.isNorwegian());
    }

    /** As the other, where nothing but the words themselves is known. */
    List<Variant> variants(String typed, LanguageTag language, boolean sure, List<ConceptMatch> matches) {
        return variants(typed, language, sure, matches, Context.of(matches, List.of()));
    }

    /**
     * The variants of a unit: the typed words first, then the labels of the concepts they may name.
     *
     * @param typed the words as typed
     * @param language the question's language
     * @param sure whether that language is certain
     * @param matches concepts of exactly these words, likeliest first
     * @param context tells what counterparts are worth
     */
    List<Variant> variants(
            String typed, LanguageTag language, boolean sure, List<ConceptMatch> matches, Context context) {
        Map<Key, Variant> variants = new LinkedHashMap<>();
        add(variants, new Variant(language, typed, 1));
        boolean name = isName(typed, matches);
        boolean unknown = matches.isEmpty();
        for (LanguageTag other : Vocabulary.LANGUAGES) {
            double weight = name || isForeign(language, typed) && LATIN.contains(other)
                    ? Weights.NAME_ELSEWHERE
                    : elsewhere(language, other, sure && !unknown);
            if (weight > 0 && !other.equals(language)) {
                add(variants, new Variant(other, typed, weight));
            }
        }
        double share = 1;
        for (ConceptMatch match : matches) {
            double weight = share * Weights.likeness(typed, match) * Weights.of(match);
            addLabels(variants, match.concept(), weight);
            addCounterparts(variants, match.concept(), weight, context);
            share *= Weights.NEXT_MEANING;
        }
        return List.copyOf(variants.values());
    }

    /** The concepts that may be meant and their counterparts, each with its weight. */
    List<Sense> senses(String typed, List<ConceptMatch> matches, Context context) {
        Map<String, Double> senses = new LinkedHashMap<>();
        double share = 1;
        for (ConceptMatch match : matches) {
            double weight = share * Weights.likeness(typed, match) * Weights.of(match);
            senses.merge(match.concept().id(), weight, Math::max);
            vocabulary
                    .counterparts(match.concept())
                    .forEach((id, other) -> senses.merge(id, weight * context.counterpart(other), Math::max));
            share *= Weights.NEXT_MEANING;
        }
        return weighted(senses);
    }

    /** Concepts, by id with what each is worth, as what may be meant, in this order. */
    List<Sense> weighted(Map<String, Double> senses) {
        return senses.entrySet().stream()
                .map(sense -> new Sense(
                        sense.getKey(),
                        sense.getValue(),
                        vocabulary.concept(sense.getKey()).flatMap(Concept::country)))
                .toList();
    }

    private record Key(LanguageTag language, String words) {}

    private static void add(Map<Key, Variant> variants, Variant variant) {
        variants.merge(
                new Key(variant.language(), variant.words().toLowerCase(Locale.ROOT)),
                variant,
                (a, b) -> !a.label() || a.weight() >= b.weight() ? a : b);
    }

    private static boolean isName(String typed, List<ConceptMatch> matches) {
        return matches.isEmpty()
                ? Character.isUpperCase(typed.codePointAt(0)) || Character.isDigit(typed.codePointAt(0))
                : matches.getFirst().isName();
    }

    /** How far a typed word is looked for as a word of another language. */
    private static double elsewhere(LanguageTag language, LanguageTag other, boolean sure) {
        if (language.isCyrillic() != other.isCyrillic()) {
            return 0;
        }
        boolean bothNorwegian = language.isNorwegian() && other.isNorwegian();
        if (bothNorwegian) {
            return Weights.OTHER_NORWEGIAN;
        }
        return sure ? 0 : Weights.UNSURE_LANGUAGE;
    }

    private void addCounterparts(Map<Key, Variant> variants, Concept concept, double weight, Context context) {
        vocabulary
                .counterparts(concept)
                .values()
                .forEach(other -> addLabels(variants, other, weight * context.counterpart(other)));
    }

    private void addLabels(Map<Key, Variant> variants, Concept concept, double weight) {
        for (LanguageTag language : Vocabulary.LANGUAGES) {
            for (Label label : vocabulary.labels(concept.id(), language)) {
                if (!label.firstPart()) {
                    add(variants, new Variant(language, label.text(), weight * Weights.of(label), true));
                }
            }
        }
    }

    /**
     * The best meanings first: what is written like a name is a name, then what the other words of the question speak for, then labels
     * that are the typed word itself before those met by its stem alone ("страна", "странный"); public terms go before everyday words.
     */
    static List<ConceptMatch> ranked(String typed, List<ConceptMatch> matches, Context context) {
        boolean capital = Character.isUpperCase(typed.codePointAt(0));
        List<ConceptMatch> ranked = new ArrayList<>(matches);
        ranked.removeIf(match -> !capital && isLikelierWord(match, matches));
        ranked.removeIf(match -> Weights.isInflectedAbbreviation(typed, match));
        ranked.sort(Comparator.comparingInt((ConceptMatch m) -> m.isName() == capital ? 0 : 1)
                .thenComparing(m -> -Weights.likeness(typed, m))
                .thenComparing(m -> Weights.isPartOfLabel(typed, m))
                .thenComparing(m -> !context.speaksFor(m))
                .thenComparing(m -> !Weights.isItself(typed, m) && !isPresent(typed, m))
                .thenComparing(m -> Weights.isEveryday(m.concept()))
                .thenComparing(m -> !isPresent(typed, m))
                .thenComparing(m -> Math.abs(m.label().text().length() - typed.length()))
                .thenComparing(m -> !m.label().preferred()));
        return ranked.subList(0, Math.min(Weights.MEANINGS, ranked.size()));
    }

    /** Norwegian verbs are asked with in the present tense, which is often spelt like a noun as well ("bor", "selger", "brukar"). */
    private static boolean isPresent(String typed, ConceptMatch match) {
        String label = match.label().text();
        boolean weak = label.endsWith("e")
                && match.label().language().equals(LanguageTag.NN)
                && typed.equalsIgnoreCase(label.substring(0, label.length() - 1) + "ar");
        return weak || match.label().language().isNorwegian() && typed.equalsIgnoreCase(label + "r");
    }

    /** A place's name, or an abbreviation of few letters, typed in small letters that are a word as well ("bo" is no "BO"). */
    private static boolean isLikelierWord(ConceptMatch match, List<ConceptMatch> matches) {
        String label = match.label().text();
        boolean capitals = label.length() <= SHORT && label.equals(label.toUpperCase(Locale.ROOT));
        return match.isName()
                && (Weights.isPlace(match.concept()) && matches.size() > 1
                        || capitals && matches.stream().anyMatch(other -> !other.isName()));
    }
}
