package samsvar.crawler.extract.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.crawler.extract.text.CleanText;
import samsvar.engine.page.Block;

/**
 * What is a document called? What its metadata say is often the template's name, or that of the document it was copied from:
 * they are believed where the words stand on the first page too, or where the document has no heading.
 */
final class DocumentTitle {
    private static final int LONGEST = 200;
    private static final int FIRST_PAGE = 2_500;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)^(untitled.*|unknown|namnlös.*|uten navn.*|dokument ?\\d*|document ?\\d*|presentation"
                    + " ?\\d*|title|titel|tittel|microsoft"
                    + " (word|powerpoint|excel).*|powerpoint-presentation|.*\\.(docx?|pdf|xlsx?|pptx?|indd|odt|rtf|tmp)|[\\W\\d_]*)$");

    private DocumentTitle() {}

    static String of(String stated, List<Block> blocks) {
        String clean = CleanText.line(stated);
        String own = own(blocks);
        boolean usable = clean.length() > 2
                && clean.length() <= LONGEST
                && !NO_TITLE.matcher(clean).matches();
        return usable && (own.isEmpty() || standsIn(clean, blocks)) ? clean : own;
    }

    private static String own(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b instanceof Block.Heading)
                .findFirst()
                .or(() -> blocks.stream().findFirst())
                .map(b -> CleanText.line(b.text()))
                .filter(t -> t.length() <= LONGEST)
                .orElse("");
    }

    /** Whether at least half of the title's words stand on the first page. */
    private static boolean standsIn(String title, List<Block> blocks) {
        StringBuilder start = new StringBuilder();
        blocks.stream()
                .takeWhile(b -> start.length() < FIRST_PAGE)
                .forEach(b -> start.append(b.text()).append(' '));
        Set<String> page = words(start.toString());
        Set<String> words = words(title);
        return words.stream().filter(page::contains).count() * 2 >= words.size();
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(w -> w.length() > 2)
                .collect(Collectors.toSet());
    }
}
