package samsvar.crawler.extract.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which words give page furniture away, in class names and in what a reader sees? The words stand in furniture.tsv. */
final class FurnitureWords {
    private static final Map<String, Set<String>> WORDS = load();
    private static final Set<String> NAMES = of("name");
    private static final Set<String> SURE_NAMES = of("sure");
    private static final Set<String> HEADINGS = of("heading");
    private static final Set<String> LINES = of("line");
    private static final List<String> STARTS = List.copyOf(of("start"));
    private static final List<String> ASKS = List.copyOf(of("ask"));
    private static final Set<String> COOKIES = of("cookie");
    private static final Set<String> CHOICES = of("choice");
    private static final Pattern FACT_FOLLOWS =
            Pattern.compile("\\s?(den |on |at |kl\\.? |av |by )?(:|\\d|\\p{L}{3,9}\\.? \\d).*", Pattern.DOTALL);
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_CONSENT = 900;

    private FurnitureWords() {}

    /** Whether a word of a class or id, in lower case, names furniture. */
    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** Whether a word of a class or id names what can be nothing but furniture, however much it says. */
    static boolean isSureName(String word) {
        return SURE_NAMES.contains(word);
    }

    /** Whether what stands under a heading of this text is furniture. */
    static boolean isHeading(String text) {
        return HEADINGS.contains(lower(text).replaceFirst("[:.]$", ""));
    }

    /** Whether a whole paragraph, item or cell is furniture by what it says. */
    static boolean isFurniture(String text) {
        if (text.length() > LONGEST_CONSENT) {
            return false;
        }
        String lower = lower(text);
        if (text.length() <= LONGEST_LINE && (LINES.contains(lower) || isPageFact(lower) || isFeedback(lower))) {
            return true;
        }
        return isConsent(lower);
    }

    // "Sist endret 16.09.2020." as a sentence of its own was written into the text by somebody.
    private static boolean isPageFact(String lower) {
        boolean sentence = lower.endsWith(".") && lower.indexOf(':') < 0;
        return !sentence
                && STARTS.stream()
                        .anyMatch(s -> lower.startsWith(s)
                                && FACT_FOLLOWS
                                        .matcher(lower.substring(s.length()))
                                        .matches());
    }

    private static boolean isFeedback(String lower) {
        return lower.length() < 90 && ASKS.stream().anyMatch(lower::startsWith);
    }

    private static boolean isConsent(String lower) {
        return COOKIES.stream().anyMatch(lower::contains)
                && CHOICES.stream().filter(lower::contains).limit(2).count() == 2;
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
