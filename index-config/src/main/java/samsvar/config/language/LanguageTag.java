package samsvar.config.language;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which language is a text in? A BCP 47 primary language subtag in lower case ("sv", "nb", "uk"), {@link #UNKNOWN} where
 * nobody can tell.
 *
 * @param value two or three lower-case letters; "no" is accepted by {@link #of} and read as "nb"
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    public static final LanguageTag SV = new LanguageTag("sv");
    public static final LanguageTag NB = new LanguageTag("nb");
    public static final LanguageTag NN = new LanguageTag("nn");
    public static final LanguageTag UK = new LanguageTag("uk");
    public static final LanguageTag EN = new LanguageTag("en");
    public static final LanguageTag RU = new LanguageTag("ru");
    /** BCP 47's "und": undetermined. */
    public static final LanguageTag UNKNOWN = new LanguageTag("und");

    public LanguageTag {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A language is two or three lower-case letters such as sv or nb, not \"" + value + "\".");
        }
    }

    /**
     * The language of a tag as found in the wild: case, region and script are dropped ("nb-NO" is nb), the macrolanguage
     * "no" is read as nb.
     *
     * @return {@link #UNKNOWN} where the text is no language tag
     */
    public static LanguageTag of(String tag) {
        String primary = primary(tag.strip().toLowerCase(Locale.ROOT));
        return switch (primary) {
            case "sv" -> SV;
            case "nb", "no" -> NB;
            case "nn" -> NN;
            case "uk" -> UK;
            case "en" -> EN;
            case "ru" -> RU;
            default -> FORM.matcher(primary).matches() ? new LanguageTag(primary) : UNKNOWN;
        };
    }

    /** Whether it is one of the two ways to write Norwegian, each of which is met in texts of the other. */
    public boolean isNorwegian() {
        return equals(NB) || equals(NN);
    }

    /** Whether it is one of the vocabulary's languages in Cyrillic letters, which people mix word by word. */
    public boolean isCyrillic() {
        return equals(UK) || equals(RU);
    }

    /** Whether it writes compounds as one word, which people write apart. */
    public boolean joinsWords() {
        return equals(SV) || isNorwegian();
    }

    private static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        return tag.substring(0, end);
    }

    /** Written out because a record's own is slow until it is compiled, and tags are looked up thousands of times at start. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageTag tag && tag.value.equals(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
