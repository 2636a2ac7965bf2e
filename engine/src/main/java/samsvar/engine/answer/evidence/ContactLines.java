package samsvar.engine.answer.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import samsvar.engine.page.TextRange;

/** Which consecutive lines belong to one person or office? Lines up to and with those that hold a number or address. */
final class ContactLines {
    /**
     * A contact line is short: a name, a role, a number. The longest seen on contact cards have about 80 characters.
     */
    private static final int LONGEST_LINE = 90;
    /** Lines above a number that can belong to it: name, role, office, street, postal town, opening hours. */
    private static final int MOST_LINES = 5;

    private static final Pattern REACH = Pattern.compile(".*(?:\\d(?:[ \\u00a0–-]?\\d){4,}|@).*");

    private final Deque<TextRange> lines = new ArrayDeque<>();
    private boolean reached;

    static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && text.indexOf('\n') < 0 && !text.endsWith("?");
    }

    /** Takes the next line; answers with the block that it completes. A sentence belongs to nobody's block. */
    Optional<TextRange> add(TextRange range, String text) {
        boolean reach = REACH.matcher(text).matches();
        if (!reach && text.endsWith(".")) {
            clear();
            return Optional.empty();
        }
        if (reached && !reach) {
            clear();
        }
        lines.addLast(range);
        if (lines.size() > MOST_LINES) {
            lines.removeFirst();
        }
        reached = reach;
        return reach && lines.size() > 1
                ? Optional.of(
                        new TextRange(lines.getFirst().start(), lines.getLast().end()))
                : Optional.empty();
    }

    /** What comes next belongs to nobody seen so far. */
    void clear() {
        lines.clear();
        reached = false;
    }
}
