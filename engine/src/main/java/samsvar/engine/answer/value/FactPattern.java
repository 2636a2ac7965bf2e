package samsvar.engine.answer.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.TextRange;

/**
 * A form in which a kind of fact is written.
 *
 * @param type the fact stated
 * @param pattern where a group named {@code v} exists, it is the fact, else the whole match
 */
record FactPattern(FactType type, Pattern pattern) {
    /** No letter or digit before, nor the middle of a version number or an assignment (1.20.9, lowmem=2). */
    static final String START = "(?<![\\p{L}\\d\\x5f=])(?<!\\d[.:])";
    /** No letter or digit behind, nor the rest of a version number. */
    static final String END = "(?![\\p{L}\\d\\x5f])(?![.:]\\d)";
    /** White space inside a fact: blanks and no-break spaces, never a line break. */
    static final String GAP = "[ \\u00a0\\u202f]";

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;

    /** A form in which case does not matter, bounded by non-letters. */
    static FactPattern of(FactType type, String regex) {
        return new FactPattern(type, Pattern.compile(START + "(?:" + regex.replace("_", GAP) + ")" + END, FLAGS));
    }

    /** A form in which capitals matter; the expression bounds itself. */
    static FactPattern exact(FactType type, String regex) {
        return new FactPattern(type, Pattern.compile(regex.replace("_", GAP)));
    }

    List<Fact> in(String text) {
        List<Fact> facts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        boolean named = pattern.namedGroups().containsKey("v");
        while (matcher.find()) {
            int start = named ? matcher.start("v") : matcher.start();
            int end = named ? matcher.end("v") : matcher.end();
            if (start >= 0 && end > start) {
                facts.add(new Fact(type, new TextRange(start, end)));
            }
        }
        return facts;
    }
}
