package samsvar.crawler.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Does a link's text tell what it leads to? "Läs mer" does not, nor does an address. Stateless. */
public final class LinkTexts {
    /** Longer ones are whole teasers: the text of the page they stand on. UTF-16 units. */
    public static final int MOST_CHARACTERS = 100;

    private static final int FEWEST_LETTERS = 3;
    private static final Set<String> POINTING = pointing();

    private LinkTexts() {}

    /** @param text one line, without spaces around it */
    public static boolean tells(String text) {
        return text.length() <= MOST_CHARACTERS
                && text.chars()
                                .filter(Character::isLetter)
                                .limit(FEWEST_LETTERS)
                                .count()
                        == FEWEST_LETTERS
                && !text.contains("://")
                && !text.regionMatches(true, 0, "www.", 0, 4)
                && !POINTING.contains(bare(text));
    }

    /** Without the arrows and dots that are hung on. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static Set<String> pointing() {
        try (InputStream in = LinkTexts.class.getResourceAsStream("pointing.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: pointing.txt");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
