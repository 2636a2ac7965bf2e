package samsvar.config.source;

import java.util.regex.Pattern;

/**
 * The short name of a source, e.g. "se-migrationsverket".
 *
 * @param value lower-case letters, digits, dots and hyphens, at most 80 characters
 */
public record SourceId(String value) implements Comparable<SourceId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,79}");

    public SourceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A source id is 1-80 lower-case letters, digits, dots and hyphens, not \"" + value + "\".");
        }
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
