package samsvar.crawler.extract.document.pdf;

import java.util.List;
import java.util.Set;
import samsvar.crawler.extract.text.CleanText;

/** How do printed lines join to running text? Words divided at line ends are mended. */
final class Lines {
    /** "in- och utbetalningar": the hyphen stands for the word's other half. */
    private static final Set<String> AND =
            Set.of("och", "eller", "samt", "respektive", "og", "and", "or", "та", "і", "й", "або", "чи", "и", "или");

    private Lines() {}

    /** The lines as one text. */
    static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String raw : lines) {
            String line = line(raw);
            if (line.isEmpty()) {
                continue;
            }
            if (isDivided(text, line)) {
                text.setLength(text.length() - 1);
            } else if (!text.isEmpty() && !keepsHyphen(text, line)) {
                text.append(' ');
            }
            text.append(line);
        }
        return CleanText.line(text);
    }

    /** A soft hyphen at the end of a printed line is a division; CleanText would drop it unseen. */
    static String line(String raw) {
        String stripped = raw.strip();
        return stripped.endsWith("\u00AD") ? CleanText.line(stripped) + "-" : CleanText.line(stripped);
    }

    private static boolean isDivided(CharSequence before, String next) {
        return endsInHyphen(before)
                && Character.isLowerCase(before.charAt(before.length() - 2))
                && Character.isLowerCase(next.codePointAt(0))
                && !startsWithAnd(next);
    }

    /** "EU-" + "länder" keeps its hyphen and needs no space. */
    private static boolean keepsHyphen(CharSequence before, String next) {
        return endsInHyphen(before)
                && Character.isLetterOrDigit(before.charAt(before.length() - 2))
                && !startsWithAnd(next);
    }

    private static boolean endsInHyphen(CharSequence text) {
        int last = text.length() - 1;
        return last > 1 && (text.charAt(last) == '-' || text.charAt(last) == '\u2010');
    }

    private static boolean startsWithAnd(String line) {
        return AND.contains(line.split("[ ,.]", 2)[0]);
    }
}
