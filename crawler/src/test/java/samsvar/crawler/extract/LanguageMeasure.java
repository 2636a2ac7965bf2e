package samsvar.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import samsvar.engine.language.LanguageIdentifier;
import samsvar.engine.language.LexicalLanguageIdentifier;

/**
 * How often is the language of a sentence told right, knowing nothing else, and what does it cost? The argument is the folder
 * with the sentences of NTREX (long) and Tatoeba (short).
 */
final class LanguageMeasure {
    private static final Map<String, String> TATOEBA =
            Map.of("sv", "swe", "nb", "nob", "nn", "nno", "uk", "ukr", "ru", "rus");
    private static final int ROUNDS = 5;

    private LanguageMeasure() {}

    public static void main(String[] args) throws IOException {
        LanguageIdentifier identifier = new LexicalLanguageIdentifier();
        show("NTREX", ntrex(Path.of(args[0], "ntrex", "parallel_sentences.jsonl")), identifier);
        show("Tatoeba", tatoeba(Path.of(args[0], "tatoeba")), identifier);
    }

    private static Map<String, List<String>> ntrex(Path file) throws IOException {
        Map<String, List<String>> sentences = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            for (String language : List.of("sv", "nb", "nn", "uk", "ru", "en")) {
                sentences
                        .computeIfAbsent(language, l -> new ArrayList<>())
                        .add(node.get(language).asText());
            }
        }
        return sentences;
    }

    private static Map<String, List<String>> tatoeba(Path folder) throws IOException {
        Map<String, List<String>> sentences = new TreeMap<>();
        for (Map.Entry<String, String> language : TATOEBA.entrySet()) {
            String stem = "tatoeba." + language.getValue() + "-eng.";
            sentences.put(language.getKey(), Files.readAllLines(folder.resolve(stem + language.getValue())));
        }
        sentences.put("en", Files.readAllLines(folder.resolve("tatoeba.swe-eng.eng")));
        return sentences;
    }

    private static void show(String name, Map<String, List<String>> sentences, LanguageIdentifier identifier) {
        sentences.forEach((language, lines) -> {
            Map<String, Integer> guesses = new LinkedHashMap<>();
            lines.forEach(l -> guesses.merge(identifier.identify(l).language().value(), 1, Integer::sum));
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %s  %.4f right of %d  %s%n",
                    name,
                    language,
                    guesses.getOrDefault(language, 0) / (double) lines.size(),
                    lines.size(),
                    guesses);
        });
        List<String> all = sentences.values().stream().flatMap(List::stream).toList();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            all.forEach(identifier::identify);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        long characters = all.stream().mapToLong(String::length).sum();
        System.out.printf(
                Locale.ROOT,
                "%-8s %.2f microseconds of CPU a sentence, %.1f nanoseconds a character%n",
                name,
                best / 1e3 / all.size(),
                best / characters);
    }
}
