package samsvar.engine.answer.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Word classes of all languages, from {@code words.tsv}, as parts of regular expressions. Immutable. */
public final class FactWords {
    private static final String FILE = "words.tsv";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final FactWords ALL = read();

    private static final Map<String, Pattern> WHOLE = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> WITHIN = new ConcurrentHashMap<>();
    private static final Pattern CALENDAR = Pattern.compile("(?:month|day|season)-\\d+");

    private final Map<String, Map<String, Set<String>>> classes;

    private FactWords(Map<String, Map<String, Set<String>>> classes) {
        this.classes = classes;
    }

    /** Whether there is such a class. */
    public static boolean has(String wordClass) {
        return ALL.classes.containsKey(wordClass);
    }

    /** Whether a word, without regard to case, belongs to a class, in whatever language. */
    public static boolean isA(String wordClass, String word) {
        return WHOLE.computeIfAbsent(wordClass, name -> Pattern.compile(any(name), FLAGS))
                .matcher(word.strip())
                .matches();
    }

    /** Whether a text holds a word of a class. */
    public static boolean isIn(String wordClass, String text) {
        return within(wordClass).matcher(text).find();
    }

    /** Whether a text begins with a word of a class. */
    public static boolean begins(String wordClass, String text) {
        return within(wordClass).matcher(text).lookingAt();
    }

    private static Pattern within(String wordClass) {
        return WITHIN.computeIfAbsent(
                wordClass, name -> Pattern.compile(FactPattern.START + any(name) + FactPattern.END, FLAGS));
    }

    /** The class of month, weekday or season that a word names; empty for other words. */
    public static Optional<String> calendar(String word) {
        return ALL.classes.keySet().stream()
                .filter(name -> CALENDAR.matcher(name).matches())
                .filter(name -> isA(name, word))
                .findFirst();
    }

    /** An alternation of the words of a class in every language, longest first, as a group that captures nothing. */
    static String any(String wordClass) {
        Set<String> words = new LinkedHashSet<>();
        ALL.languages(wordClass).values().forEach(words::addAll);
        return alternation(words);
    }

    /** As {@link #any}, for some languages only. */
    static String any(String wordClass, Set<String> languages) {
        Set<String> words = new LinkedHashSet<>();
        Map<String, Set<String>> byLanguage = ALL.languages(wordClass);
        languages.forEach(language -> words.addAll(byLanguage.getOrDefault(language, Set.of())));
        return alternation(words);
    }

    private Map<String, Set<String>> languages(String wordClass) {
        Map<String, Set<String>> found = classes.get(wordClass);
        if (found == null) {
            throw new IllegalArgumentException(FILE + " has no class " + wordClass);
        }
        return found;
    }

    private static String alternation(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static FactWords read() {
        Map<String, Map<String, Set<String>>> classes = new TreeMap<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                add(classes, line.split("\t", -1), i + 1);
            }
        }
        return new FactWords(classes);
    }

    private static void add(Map<String, Map<String, Set<String>>> classes, String[] columns, int line) {
        if (columns.length != 3) {
            throw new IllegalStateException(FILE + ":" + line + " must have three columns: class, languages, words.");
        }
        Map<String, Set<String>> byLanguage = classes.computeIfAbsent(columns[0], name -> new TreeMap<>());
        for (String language : columns[1].split(",")) {
            byLanguage.computeIfAbsent(language, l -> new LinkedHashSet<>()).addAll(List.of(columns[2].split(",")));
        }
    }

    private static List<String> lines() {
        try (InputStream in = FactWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the engine's jar.");
            }
            return new ArrayList<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " of the engine's jar can not be read.", e);
        }
    }
}
