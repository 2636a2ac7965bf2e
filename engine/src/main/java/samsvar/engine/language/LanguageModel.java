package samsvar.engine.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samsvar.config.language.LanguageTag;

/**
 * How likely is a text in each language? Word by word a mixture of two models: how common the word is among the language's function
 * words (Zipf: a share of 1/(rank + 8)), and how likely its letters follow each other. Thread-safe: always says the same of a
 * text; only what it found of words met lately is remembered, as a crawl meets the same ones on every page.
 */
final class LanguageModel {
    /** The two writings in which several languages are told apart. */
    enum Writing {
        LATIN,
        CYRILLIC
    }

    private static final Set<String> CYRILLIC = Set.of("uk", "ru");
    private static final Set<String> KNOWN = Set.of("sv", "nb", "nn", "da", "en", "uk", "ru");
    /** How much rarer than Swedish and bokmål texts are here, in nats. */
    private static final Map<String, Double> RARER =
            Map.of("nn", -0.3, "ru", -0.5, "da", -2.5, "uk", 0.0, "sv", 0.0, "nb", 0.0, "en", -0.5);

    /** The same of the languages learned beside these. */
    private static final double RARE = -3;
    /** Nats a letter costs in a language whose letters were not learned: between a fitting language (2.2) and another (3.5). */
    private static final double UNLEARNED_LETTER = 2.95;

    /** Share of a text's words that the first model tells of, the list of function words. */
    private static final double FUNCTION_SHARE = 0.5;

    private static final double LETTERS_ONLY = Math.log(1 - FUNCTION_SHARE);
    /** What being expected speaks for a language, in nats: twenty times as likely; docs/languages.md. */
    private static final double EXPECTED_BONUS = 3;
    /** Every text may name a thing in another language ("Vad är bostøtte?"): the most that one word says against a language, in nats; docs/languages.md. */
    private static final double FOREIGN = 8;
    /** Words depend on each other, so that sums of their nats exaggerate; found on sentences of 5-25 words. */
    private static final double EXAGGERATION = 2;

    /** UTF-16 units of a text that are read. */
    private static final int LONGEST = 1000;
    /** More than this ahead of every other language, and nothing in the next words will change it: e^-10 in confidence. Nats. */
    private static final double DECIDED = 20;

    private static final int WORDS_BEFORE_DECIDING = 24;

    /** Words remembered, each in the place that its hash tells; a power of two. */
    private static final int REMEMBERED = 1 << 13;

    private final List<String> languages;
    private final Map<String, float[]> words;
    private final LetterModel letters;
    private final int[] letterColumn;
    private final List<LanguageTag> tags;
    private final double[] latin;
    private final double[] cyrillic;
    private final @Nullable Known[] remembered = new Known[REMEMBERED];

    /** What a word says for each language, in nats. */
    private record Known(String word, double[] nats) {}

    private LanguageModel(List<String> languages, Map<String, float[]> words, LetterModel letters) {
        this.languages = languages;
        this.words = words;
        this.letters = letters;
        this.letterColumn =
                languages.stream().mapToInt(letters.languages()::indexOf).toArray();
        this.tags = languages.stream().map(LanguageTag::of).toList();
        this.latin = before(languages, Writing.LATIN);
        this.cyrillic = before(languages, Writing.CYRILLIC);
    }

    /** What is known of each language before a word of the text is read, in nats. */
    private static double[] before(List<String> languages, Writing writing) {
        return languages.stream()
                .mapToDouble(language -> (writing == Writing.CYRILLIC) == CYRILLIC.contains(language)
                        ? RARER.getOrDefault(language, RARE)
                        : Double.NEGATIVE_INFINITY)
                .toArray();
    }

    static LanguageModel prepared() {
        return Prepared.MODEL;
    }

    private static final class Prepared {
        static final LanguageModel MODEL = read();

        private static LanguageModel read() {
            InputStream resource = Objects.requireNonNull(
                    LanguageModel.class.getResourceAsStream("function-words.txt"), "function-words.txt");
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
                List<String> lines =
                        reader.lines().filter(line -> !line.startsWith("#")).toList();
                return of(lines, LetterModel.prepared());
            } catch (IOException e) {
                throw new UncheckedIOException("reading the function words", e);
            }
        }
    }

    private static LanguageModel of(List<String> lines, LetterModel letters) {
        List<String> languages =
                lines.stream().map(line -> line.split(" ", 2)[0]).toList();
        Map<String, float[]> words = new HashMap<>();
        for (int language = 0; language < lines.size(); language++) {
            String[] fields = lines.get(language).split(" ");
            for (int rank = 1; rank < fields.length; rank++) {
                float[] shares = words.computeIfAbsent(fields[rank], _ -> new float[languages.size()]);
                shares[language] = Math.max(shares[language], (float) (FUNCTION_SHARE * 0.25 / (rank + 8)));
            }
        }
        return new LanguageModel(languages, words, letters);
    }

    LanguageGuess guess(String text, Writing writing, Set<LanguageTag> expected) {
        double[] scores = (writing == Writing.CYRILLIC ? cyrillic : latin).clone();
        for (int i = 0; i < scores.length; i++) {
            if (expected.contains(tags.get(i)) && scores[i] > Double.NEGATIVE_INFINITY) {
                scores[i] = Math.max(scores[i], 0) + EXPECTED_BONUS;
            }
        }
        String lower = (text.length() > LONGEST ? text.substring(0, LONGEST) : text).toLowerCase(Locale.ROOT);
        add(lower.replace('\u2019', '\''), scores);
        return best(scores);
    }

    private void add(String lower, double[] scores) {
        int words = 0;
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && isWordPart(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                double[] nats = nats(lower, start, i);
                for (int language = 0; language < scores.length; language++) {
                    scores[language] += nats[language];
                }
                start = -1;
                if (++words % WORDS_BEFORE_DECIDING == 0 && isDecided(scores)) {
                    return;
                }
            }
        }
    }

    private static boolean isDecided(double[] scores) {
        double best = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            second = Math.max(second, Math.min(best, score));
            best = Math.max(best, score);
        }
        return best - second > DECIDED;
    }

    private double[] nats(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 16) & (REMEMBERED - 1);
        Known known = remembered[slot];
        boolean met = known != null && known.word().length() == end - start && text.startsWith(known.word(), start);
        if (!met) {
            String word = text.substring(start, end);
            known = new Known(word, computed(word));
            remembered[slot] = known;
        }
        return known.nats();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '\'';
    }

    private double[] computed(String word) {
        int[] steps = new int[letters.languages().size()];
        char before = ' ';
        char last = ' ';
        for (int i = 0; i <= word.length(); i++) {
            char next = i < word.length() ? word.charAt(i) : ' ';
            letters.add(before, last, next, steps);
            before = last;
            last = next;
        }
        double[] nats = new double[languages.size()];
        float[] shares = words.get(word);
        for (int i = 0; i < nats.length; i++) {
            double cost = letterColumn[i] < 0
                    ? UNLEARNED_LETTER * (word.length() + 1)
                    : steps[letterColumn[i]] / LanguageModelTrainer.STEPS;
            nats[i] = shares == null || shares[i] == 0
                    ? LETTERS_ONLY - cost
                    : Math.log(shares[i] + (1 - FUNCTION_SHARE) * Math.exp(-cost));
        }
        double most = Arrays.stream(nats).max().orElse(0) - FOREIGN;
        return Arrays.stream(nats).map(said -> Math.max(said, most)).toArray();
    }

    private LanguageGuess best(double[] scores) {
        double max = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += Math.exp((scores[i] - max) / EXAGGERATION);
            best = scores[i] > scores[best] ? i : best;
        }
        String language = languages.get(best);
        LanguageTag tag = KNOWN.contains(language) ? LanguageTag.of(language) : LanguageTag.UNKNOWN;
        return new LanguageGuess(tag, Math.min(1 / sum, 0.999));
    }
}
