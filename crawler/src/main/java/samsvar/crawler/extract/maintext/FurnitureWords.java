package samsvar.crawler.extract.maintext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which words give page furniture away, in class names and in what a reader sees? The words stand in furniture.tsv. */
public final class FurnitureWords {
    /** What {@link #word} answers for a word that turns the others around: "no-menu", "with-sidebar". */
    static final int DENIED = -1;

    private static final Map<String, Set<String>> WORDS = load();
    private static final Map<String, Integer> MARKS = new HashMap<>();
    private static final List<String> STEMS = List.copyOf(of("stem"));
    private static final List<String> FOLDED = List.copyOf(of("folded"));
    private static final List<String> FACTS = List.copyOf(of("facts"));
    private static final Set<String> HEADINGS = of("heading");
    private static final Set<String> BESIDE = of("beside");
    private static final List<String> BESIDES = List.copyOf(of("besides"));
    private static final Set<String> LINES = of("line");
    private static final Map<Character, List<String>> STARTS = byFirst(of("start"));
    private static final Map<Character, List<String>> ASKS = byFirst(of("ask"));
    private static final Map<Character, List<String>> ALSO = byFirst(of("also"));
    private static final List<String> COOKIES = List.copyOf(of("cookie"));
    private static final List<String> CHOICES = List.copyOf(of("choice"));
    private static final Pattern FACT_FOLLOWS =
            Pattern.compile("\\s?(den |on |at |kl\\.? |av |by )?(:|\\d|\\p{L}{3,9}\\.? \\d).*", Pattern.DOTALL);
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_QUESTION = 90;
    private static final int LONGEST_CONSENT = 900;

    static {
        mark("name", Names.FURNITURE);
        mark("sure", Names.SURE);
        mark("unseen", Names.UNSEEN);
        mark("body", Names.BODY);
        mark("aside", Names.ASIDE);
        mark("lead", Names.LEAD);
        of("denied").forEach(word -> MARKS.put(word, DENIED));
    }

    private FurnitureWords() {}

    private static void mark(String kind, int mark) {
        of(kind).forEach(word -> MARKS.merge(word, mark, (a, b) -> a | b));
    }

    /** What a word of a class or id, in lower case, tells of the element; marks of {@link Names} or {@link #DENIED}. */
    static int word(String word) {
        int marks = MARKS.getOrDefault(word, 0);
        if (marks != 0) {
            return marks;
        }
        for (String stem : STEMS) {
            if (word.startsWith(stem) || word.endsWith(stem)) {
                return Names.FURNITURE;
            }
        }
        return 0;
    }

    /** What a whole class or id of several words, in lower case, tells of the element. */
    static int whole(String name) {
        int marks = MARKS.getOrDefault(name, 0);
        return marks == DENIED ? 0 : marks;
    }

    /** What stands anywhere in the classes or the id, in lower case. */
    static int parts(String names) {
        return (contains(names, FOLDED) ? Names.FOLDED : 0) | (contains(names, FACTS) ? Names.FACTS : 0);
    }

    private static boolean contains(String text, List<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands under a heading of this text is furniture. */
    static boolean isHeading(String text) {
        return HEADINGS.contains(bare(lower(text)));
    }

    /** Whether what stands under a heading of this text accompanies an article, where there is one. */
    static boolean isHeadingBeside(String text) {
        String bare = bare(lower(text));
        return HEADINGS.contains(bare)
                || BESIDE.contains(bare)
                || BESIDES.stream().anyMatch(bare::startsWith);
    }

    /** Whether a whole paragraph, item or cell is furniture by what it says. */
    public static boolean isFurniture(String text) {
        if (text.length() > LONGEST_CONSENT || text.isEmpty()) {
            return false;
        }
        String lower = lower(text);
        return text.length() <= LONGEST_LINE && isFurnitureLine(lower) || isConsent(lower);
    }

    private static boolean isFurnitureLine(String lower) {
        return LINES.contains(lower)
                || LINES.contains(bare(lower))
                || isPageFact(lower)
                || isFeedback(lower)
                || isOtherArticle(lower);
    }

    /** From the first letter to the last. */
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    // "Sist endret 16.09.2020." as a sentence of its own was written into the text by somebody.
    private static boolean isPageFact(String line) {
        String lower = line.startsWith("(") || line.startsWith("– ")
                ? line.substring(1).strip()
                : line;
        for (String start : startingLike(STARTS, lower)) {
            if (lower.startsWith(start)) {
                boolean sentence = lower.endsWith(".") && lower.indexOf(':') < 0;
                if (!sentence
                        && FACT_FOLLOWS.matcher(lower.substring(start.length())).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFeedback(String lower) {
        return lower.length() < LONGEST_QUESTION
                && startingLike(ASKS, lower).stream().anyMatch(lower::startsWith);
    }

    /** Whether it sends the reader to another article: "Läs också: …". */
    private static boolean isOtherArticle(String lower) {
        for (String start : startingLike(ALSO, lower)) {
            if (lower.startsWith(start)) {
                String rest = lower.substring(start.length()).stripLeading();
                if (rest.isEmpty() || ":»>–-|→".indexOf(rest.charAt(0)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isConsent(String lower) {
        if (!contains(lower, COOKIES)) {
            return false;
        }
        return CHOICES.stream().filter(lower::contains).limit(2).count() == 2;
    }

    private static List<String> startingLike(Map<Character, List<String>> byFirst, String lower) {
        return lower.isEmpty() ? List.of() : byFirst.getOrDefault(lower.charAt(0), List.of());
    }

    private static Map<Character, List<String>> byFirst(Set<String> texts) {
        Map<Character, List<String>> byFirst = new HashMap<>();
        texts.forEach(t ->
                byFirst.computeIfAbsent(t.charAt(0), c -> new ArrayList<>()).add(t));
        return byFirst;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> of(String kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new TreeMap<>();
        try (InputStream in = FurnitureWords.class.getResourceAsStream("furniture.tsv")) {
            if (in == null) {
                throw new IllegalStateException("furniture.tsv is missing from the crawler's resources.");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && l.contains("\t"))
                    .map(l -> l.split("\t", 2))
                    .forEach(l ->
                            words.computeIfAbsent(l[0], k -> new HashSet<>()).add(l[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
