package samsvar.config.source;

import java.util.regex.Pattern;

/**
 * The short name of a source, e.g. "se-migrationsverket".
 *
 * @param value lower-case letters, digits, dots and hyphens, at most 80 characters
 */
public record SourceId(String value) implements Comparable<SourceId> {
    private static final int LONGEST = 80;
    private static final Pattern PREFIX = Pattern.compile("^(?:se-kommun|no-kommune|demo)-");

    public SourceId {
        if (!hasForm(value)) {
            throw new IllegalArgumentException(
                    "A source id is 1-80 lower-case letters, digits, dots and hyphens, not \"" + value + "\".");
        }
    }

    private static boolean hasForm(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (i == 0 || c != '.' && c != '-')) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= LONGEST;
    }

    /** The id of a municipality without what all such ids begin with: "sala" of "se-kommun-sala"; others whole. */
    public String bare() {
        return PREFIX.matcher(value).replaceFirst("");
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
