package samsvar.engine.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import samsvar.config.language.LanguageTag;

/**
 * How often is the language of the first words of a sentence guessed right? A program, not a test: {@code ShortTextMeasure FOLDER}
 * with the sentence lists of Tatoeba, one sentence a line, in files that end in a three-letter language code. Prints one line for
 * each language: accuracy at 1, 2, 4 and 8 words, and the same where the reader's language is known.
 */
final class ShortTextMeasure {
    private static final Map<String, String> LANGUAGES = new LinkedHashMap<>();
    private static final int[] WORDS = {1, 2, 4, 8};

    static {
        LANGUAGES.put("swe", "sv");
        LANGUAGES.put("nob", "nb");
        LANGUAGES.put("nno", "nn");
        LANGUAGES.put("ukr", "uk");
        LANGUAGES.put("rus", "ru");
        LANGUAGES.put("eng", "en");
    }

    private ShortTextMeasure() {}

    public static void main(String[] args) throws IOException {
        LanguageIdentifier identifier = new LexicalLanguageIdentifier();
        System.out.println("language\t1\t2\t4\t8\treader known: 1\t2\t4\t8");
        for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
            List<String> sentences = sentences(Path.of(args[0]), language.getKey());
            StringBuilder line = new StringBuilder(language.getValue());
            for (boolean known : new boolean[] {false, true}) {
                for (int words : WORDS) {
                    line.append(String.format(
                            Locale.ROOT, "\t%.3f", right(identifier, sentences, language.getValue(), words, known)));
                }
            }
            System.out.println(line);
        }
    }

    private static List<String> sentences(Path folder, String code) throws IOException {
        try (var files = Files.list(folder)) {
            Path file = files.filter(path -> path.toString().endsWith("." + code))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(file);
        }
    }

    private static double right(
            LanguageIdentifier identifier, List<String> sentences, String language, int words, boolean known) {
        int asked = 0;
        int right = 0;
        LanguageTag tag = new LanguageTag(language);
        for (String sentence : sentences) {
            String[] all = sentence.strip().split("\\s+");
            if (all.length >= words) {
                String text = String.join(" ", Arrays.copyOf(all, words));
                LanguageGuess guess = known ? identifier.identify(text, Set.of(tag)) : identifier.identify(text);
                asked++;
                right += guess.language().equals(tag) ? 1 : 0;
            }
        }
        return (double) right / Math.max(1, asked);
    }
}
