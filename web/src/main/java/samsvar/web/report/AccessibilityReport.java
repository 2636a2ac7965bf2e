package samsvar.web.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import samsvar.web.address.Typed;

/**
 * What somebody says is hard to use. Nothing but the fault itself is asked for.
 *
 * @param what what does not work
 * @param page the page it is about, may be empty
 * @param device what is used to read it, may be empty
 * @param email where to answer, empty where no reply is wanted
 */
public record AccessibilityReport(String what, String page, String device, String email) {
    /** Nothing said yet. */
    public static final AccessibilityReport EMPTY = new AccessibilityReport("", "", "", "");

    private static final int LONGEST_TEXT = 3_000;
    private static final int LONGEST_LINE = 300;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}");

    /** Reads a form's fields; longer texts are cut. */
    public static AccessibilityReport read(Map<String, List<String>> fields) {
        return new AccessibilityReport(
                field(fields, "what", LONGEST_TEXT),
                field(fields, "page", LONGEST_LINE),
                field(fields, "device", LONGEST_LINE),
                field(fields, "email", LONGEST_LINE));
    }

    private static String field(Map<String, List<String>> fields, String name, int longest) {
        String text = Typed.clean(fields.getOrDefault(name, List.of("")).getFirst());
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /** Whether anything is said. */
    public boolean says() {
        return !what.isEmpty();
    }

    /** Whether a reply can be sent, or none is wanted. */
    public boolean isReplyPossible() {
        return email.isEmpty() || EMAIL.matcher(email).matches();
    }
}
