package samsvar.crawler.extract.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By which words does a page announce a number, an address or its hours? They stand in words.tsv: kind, word. */
final class FactWords {
    private static final Map<String, Set<String>> WORDS = load();

    private FactWords() {}

    /** An alternation of a kind's words, longest first, for use in a pattern. */
    static String any(String kind) {
        return words(kind).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Finds whether any of a kind's words begins somewhere in a text. */
    static WordFinder finder(String kind) {
        return new WordFinder(words(kind));
    }

    static Set<String> words(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    /** The kinds that begin with a text, such as "day-", each with its words. */
    static Map<String, Set<String>> kinds(String start) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        WORDS.forEach((kind, words) -> {
            if (kind.startsWith(start)) {
                found.put(kind, words);
            }
        });
        return found;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new TreeMap<>();
        try (InputStream in = FactWords.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("words.tsv is missing from the crawler's resources.");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .forEach(line -> add(words, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static void add(Map<String, Set<String>> words, String line) {
        String[] cells = line.split("\t");
        for (int i = 1; i < cells.length; i++) {
            words.computeIfAbsent(cells[0], kind -> new TreeSet<>()).add(cells[i].toLowerCase(Locale.ROOT));
        }
    }

    /** Asked of every line of every page: a stream would cost more than all that follows. */
    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
