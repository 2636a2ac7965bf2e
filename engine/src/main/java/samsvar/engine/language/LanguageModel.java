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
import samsvar.config.language.LanguageTag;

/**
 * How likely is a text in each language? A mixture, word by word, of how common the word is among the language's function words and
 * how likely its letters follow each other. Immutable.
 */
final class LanguageModel {
    /** The two writings in which several languages are told apart. */
    enum Writing {
        LATIN,
        CYRILLIC
    }

    private static final Set<String> CYRILLIC = Set.of("uk", "ru", "bg");
    private static final Set<String> KNOWN = Set.of("sv", "nb", "nn", "da", "en", "uk", "ru");
    private static final double EXPECTED_BONUS = 2.0;
    private static final Set<String> KNOWN_RARE = Set.of("da");

    private final List<String> languages;
    private final Map<String, float[]> words;

    private LanguageModel(List<String> languages, Map<String, float[]> words) {
        this.languages = languages;
        this.words = words;
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
                return of(reader.lines().filter(line -> !line.startsWith("#")).toList());
            } catch (IOException e) {
                throw new UncheckedIOException("reading the function words", e);
            }
        }
    }

    private static LanguageModel of(List<String> lines) {
        List<String> languages = lines.stream().map(line -> line.split(" ", 2)[0]).toList();
        Map<String, float[]> words = new HashMap<>();
        for (int language = 0; language < lines.size(); language++) {
            String[] fields = lines.get(language).split(" ");
            for (int rank = 1; rank < fields.length; rank++) {
                float[] scores = words.computeIfAbsent(fields[rank], _ -> new float[languages.size()]);
                scores[language] = Math.max(scores[language], (float) (5 - Math.log10(rank + 9.0)));
            }
        }
        return new LanguageModel(languages, words);
    }

    LanguageGuess guess(String text, Writing writing, Set<LanguageTag> expected) {
        double[] scores = new double[languages.size()];
        for (int i = 0; i < scores.length; i++) {
            boolean fits = (writing == Writing.CYRILLIC) == CYRILLIC.contains(languages.get(i));
            scores[i] = !fits ? -1000 : expected.contains(new LanguageTag(languages.get(i))) ? EXPECTED_BONUS : KNOWN_RARE.contains(languages.get(i)) ? -1.5 : 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : lower.split("[^\\p{L}'’]+")) {
            float[] votes = words.get(word);
            if (votes != null) {
                for (int i = 0; i < scores.length; i++) {
                    scores[i] += votes[i];
                }
            }
        }
        letters(lower, scores);
        return best(scores);
    }

    private void letters(String text, double[] scores) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case 'ä', 'ö' -> add(scores, 2, "sv");
                case 'ø', 'æ' -> add(scores, 2, "nb", "nn", "da");
                case 'å' -> add(scores, 1, "sv", "nb", "nn", "da");
                case 'і', 'ї', 'є', 'ґ' -> add(scores, 3, "uk");
                case 'ы', 'э', 'ё', 'ъ' -> add(scores, 3, "ru");
                case 'ł', 'ą', 'ę', 'ż', 'ś', 'ć' -> add(scores, 3, "pl");
                case 'ß', 'ü' -> add(scores, 3, "de");
                default -> {}
            }
        }
    }

    private void add(double[] scores, double points, String... to) {
        for (String language : to) {
            scores[languages.indexOf(language)] += points;
        }
    }

    private LanguageGuess best(double[] scores) {
        double max = Arrays.stream(scores).max().orElse(0);
        if (max <= 0) {
            return new LanguageGuess(LanguageTag.UNKNOWN, 0);
        }
        double sum = 0;
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += Math.exp((scores[i] - max) / 2);
            best = scores[i] > scores[best] ? i : best;
        }
        String language = languages.get(best);
        LanguageTag tag = KNOWN.contains(language) ? new LanguageTag(language) : LanguageTag.UNKNOWN;
        return new LanguageGuess(tag, Math.min(1 / sum, 0.99));
    }
}
