package samsvar.engine.page;

/**
 * A half-open range of a text in UTF-16 offsets.
 *
 * @param start first offset, 0 or more
 * @param end offset behind the last, start or more
 */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range: " + start + "-" + end);
        }
    }

    /** The length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the ranges share a character. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The part of the text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
