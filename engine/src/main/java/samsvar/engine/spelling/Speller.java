package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.engine.lexicon.Lexicon;
import samsvar.engine.lexicon.WordTable;
import samsvar.engine.question.Reading.Kind;

/** Which known words may one word stand for that gives nothing as typed? Thread-safe. Origins of the numbers: docs/relevance.md. */
final class Speller {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_LAYOUT = 3;
    private static final int CANDIDATES = 8;

    /** A word of another language than the question's. */
    private static final int OTHER_LANGUAGE = 15;
    /** A word that the vocabulary has: what people ask authorities for. */
    private static final int CONCEPT = 20;
    /** Each doubling of the pages that hold a word. */
    private static final int COMMON = 2;

    private static final int MOST_COMMON = 20;
    private static final int LAYOUT = 10;
    private static final int TRANSLITERATED = 35;
    private static final int TRANSLITERATED_BOUND = 45;

    private final KnownWords known;
    private final Supplier<Lexicon> lexicon;
    private final Keyboards keyboards;
    private final Map<LanguageTag, Typing> typing = new HashMap<>();
    private final Typing unknown;

    Speller(Languages languages, KnownWords known, Supplier<Lexicon> lexicon) {
        this.known = known;
        this.lexicon = lexicon;
        this.keyboards = new Keyboards(languages);
        this.unknown = Typing.of(languages.fallback());
        languages.tags().forEach(tag -> typing.put(tag, Typing.of(languages.profile(tag))));
    }

    private Typing typing(LanguageTag language) {
        return typing.getOrDefault(language, unknown);
    }

    /** Known words that are typed so on another keyboard. */
    List<Option> onOtherKeyboard(String typed) {
        List<Option> options = new ArrayList<>();
        if (typed.length() >= SHORTEST_LAYOUT) {
            keyboards.read(typed).forEach((language, text) -> {
                if (known.isKnown(language, text)) {
                    options.add(option(Kind.KEYBOARD_LAYOUT, text, language, LAYOUT));
                }
            });
        }
        return best(options);
    }

    /** Known Ukrainian and Russian words that may be written so in Latin letters. */
    List<Option> transliterated(String typed) {
        List<Option> options = new ArrayList<>();
        String lower = typed.toLowerCase(Locale.ROOT);
        if (!Alphabet.isLatin(lower) || lower.length() < SHORTEST_LAYOUT) {
            return options;
        }
        for (LanguageTag language : KnownWords.CYRILLIC) {
            SlipSearch search =
                    new SlipSearch(lower, TRANSLITERATED_BOUND, typing(language).latin(), Set.of(), false);
            search.in(lexicon.get().words(language))
                    .forEach(candidate -> options.add(option(
                            Kind.TRANSLITERATION, candidate.word(), language, candidate.cost() + TRANSLITERATED)));
            if (options.stream().noneMatch(option -> option.language().equals(language))) {
                typing(language).transliteration().read(lower).stream()
                        .filter(word -> known.isConcept(language, word))
                        .limit(1)
                        .forEach(word ->
                                options.add(option(Kind.TRANSLITERATION, word, language, TRANSLITERATED + LAYOUT)));
            }
        }
        return best(options);
    }

    /** The word in this language and kind of typing, whatever the word: for function words beside others that were typed so. */
    List<String> alike(String typed, Kind kind, LanguageTag language) {
        String lower = typed.toLowerCase(Locale.ROOT);
        List<String> words = kind == Kind.KEYBOARD_LAYOUT
                ? keyboards.read(lower).entrySet().stream()
                        .filter(entry -> entry.getKey().equals(language))
                        .map(Map.Entry::getValue)
                        .toList()
                : typing(language).transliteration().read(lower);
        return words.stream()
                .filter(word -> known.isFunctionWord(language, word) || known.isKnown(language, word))
                .limit(1)
                .toList();
    }

    /**
     * Known words that the word may be a slip for.
     *
     * @param like the question's language
     * @param doubtful whether it is written like a name or consists of known words: what was meant must be nearer then
     */
    List<Option> misspelt(String typed, LanguageTag like, boolean doubtful) {
        String lower = typed.toLowerCase(Locale.ROOT);
        List<Option> options = new ArrayList<>();
        if (lower.length() < SHORTEST || !lower.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '-')) {
            return options;
        }
        int bound = doubtful ? bound(lower.length()) * 6 / 10 : bound(lower.length());
        for (LanguageTag language : KnownWords.languagesOf(lower)) {
            WordTable words = lexicon.get().words(language);
            int elsewhere = language.equals(like) ? 0 : OTHER_LANGUAGE;
            List<Candidate> candidates = new SlipSearch(
                            lower,
                            bound,
                            typing(language).slips(),
                            typing(language).endings(),
                            true)
                    .in(words);
            candidates.stream()
                    .sorted(Comparator.comparingInt(candidate -> candidate.cost() - common(candidate.documents())))
                    .limit(CANDIDATES)
                    .forEach(candidate -> options.add(
                            option(Kind.SPELLING, candidate.word(), language, candidate.cost() + elsewhere)));
        }
        return best(options);
    }

    /** What the letters of a word may cost together, in hundredths of a wrong letter. */
    private static int bound(int length) {
        return switch (length) {
            case 5 -> 70;
            case 6 -> 100;
            case 7, 8 -> 120;
            case 9, 10, 11 -> 170;
            default -> 220;
        };
    }

    private Option option(Kind kind, String word, LanguageTag language, int cost) {
        int concept = known.isConcept(language, word) ? CONCEPT : 0;
        return new Option(kind, word, language, cost - concept - common(known.documents(language, word)));
    }

    private static int common(int documents) {
        return Math.min(MOST_COMMON, COMMON * (32 - Integer.numberOfLeadingZeros(documents)));
    }

    private static List<Option> best(List<Option> options) {
        Set<String> seen = new HashSet<>();
        return options.stream()
                .sorted(Comparator.comparingInt(Option::rank).thenComparing(Option::words))
                .filter(option -> seen.add(option.words()))
                .limit(CANDIDATES)
                .toList();
    }
}
