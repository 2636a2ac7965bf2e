package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import samsvar.crawler.extract.text.CleanText;

/**
 * What do the line breaks inside a paragraph mean? In a contact block they are its lines and stay; after a sentence or
 * between listed items they part paragraphs; anywhere else they only wrap a line.
 */
final class LineBreaks {
    private static final Pattern CONTACT =
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w|\\+?\\d[\\d ()–-]{5,}\\d|\\b\\d{3} ?\\d{2} \\p{Lu}|\\b\\d{4}"
                    + " \\p{Lu}|\\d{1,2}[.:]\\d{2} ?[–-] ?\\d|^[^.?!]{2,30}: \\S");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][)\"”»’]?$");
    private static final Pattern ITEM_START = Pattern.compile("^([-–—•·*▪►]|\\d{1,2}[.)])\\s.*");
    private static final int LONGEST_CONTACT_LINE = 90;

    private LineBreaks() {}

    /** The paragraphs a text with line breaks holds, at least one; only contact blocks still have breaks. */
    static List<String> paragraphs(String text) {
        if (text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<String> lines = List.of(text.split("\n"));
        if (isContactBlock(lines)) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder(lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            if (parts(lines.get(i - 1), lines.get(i))) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(' ');
            }
            part.append(lines.get(i));
        }
        parts.add(part.toString());
        return parts.stream().map(CleanText::line).toList();
    }

    private static boolean isContactBlock(List<String> lines) {
        return lines.stream().allMatch(l -> l.length() <= LONGEST_CONTACT_LINE)
                && lines.stream().anyMatch(l -> CONTACT.matcher(l).find());
    }

    private static boolean parts(String before, String after) {
        return ITEM_START.matcher(after).matches()
                || (SENTENCE_END.matcher(before).matches() && !Character.isLowerCase(after.codePointAt(0)));
    }
}
