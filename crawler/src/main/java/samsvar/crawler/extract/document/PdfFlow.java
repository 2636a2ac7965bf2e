package samsvar.crawler.extract.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.text.CleanText;
import samsvar.engine.page.Block;

/**
 * How do the printed lines of a PDF become paragraphs again? Lines are joined, words divided at line ends are mended, what
 * stands at the top or foot of most pages is dropped, short lines that stand alone are taken for headings.
 */
final class PdfFlow {
    private static final Pattern BULLET = Pattern.compile("^([•●▪■◦‣·*–—-]|\\(?\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2})[.)]");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^(sida?|side|page|стор\\.?|сторінка)?\\s*\\d{1,4}(\\s*(/|av|of|з|\\()\\s*\\d{1,4}\\)?)?$");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][)\"”»’]?$");
    private static final int LONGEST_HEADING = 80;
    private static final int REPEATED_ON_PAGES = 3;
    /** A line this much shorter than the page's longest does not end where it does for want of room. */
    private static final double SHORT_LINE = 0.7;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String lastLine = "";
    private int lines;
    private int width;

    private PdfFlow() {}

    static List<Block> of(String xhtml) {
        List<List<List<String>>> pages = new ArrayList<>();
        for (Element page : Jsoup.parse(xhtml).select("div.page")) {
            pages.add(page.select("p").stream()
                    .map(PdfFlow::lines)
                    .filter(l -> !l.isEmpty())
                    .toList());
        }
        Set<String> furniture = repeated(pages);
        PdfFlow flow = new PdfFlow();
        for (List<List<String>> page : pages) {
            flow.width = page.stream()
                    .flatMap(List::stream)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            page.forEach(p -> flow.paragraph(p, furniture));
        }
        flow.flush();
        return headed(flow.blocks);
    }

    // "3. Avgifter" above a paragraph is a numbered heading, not an item of a list.
    private static List<Block> headed(List<Block> blocks) {
        List<Block> headed = new ArrayList<>(blocks);
        for (int i = 0; i + 1 < headed.size(); i++) {
            boolean heads = headed.get(i) instanceof Block.ListItem item
                    && item.number() > 0
                    && item.text().length() <= LONGEST_HEADING
                    && !SENTENCE_END.matcher(item.text()).matches()
                    && headed.get(i + 1) instanceof Block.Paragraph;
            if (heads) {
                headed.set(i, new Block.Heading(2, headed.get(i).text(), LanguageTag.UNKNOWN));
            }
        }
        return headed;
    }

    private static List<String> lines(Element p) {
        return Stream.of(p.wholeText().split("\\R"))
                .map(PdfFlow::line)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    // A soft hyphen at the end of a printed line is a division; CleanText would drop it unseen.
    private static String line(String raw) {
        String stripped = raw.strip();
        return stripped.endsWith("\u00AD") ? CleanText.line(stripped) + "-" : CleanText.line(stripped);
    }

    private static Set<String> repeated(List<List<List<String>>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<List<String>> page : pages) {
            List<String> lines = page.stream().flatMap(List::stream).toList();
            Set<String> edges = new HashSet<>();
            lines.stream().limit(2).map(PdfFlow::masked).forEach(edges::add);
            lines.stream()
                    .skip(Math.max(0, lines.size() - 2))
                    .map(PdfFlow::masked)
                    .forEach(edges::add);
            edges.forEach(e -> counts.merge(e, 1, Integer::sum));
        }
        int most = Math.max(REPEATED_ON_PAGES, pages.size() / 2);
        counts.entrySet()
                .removeIf(e ->
                        e.getValue() < most || SENTENCE_END.matcher(e.getKey()).matches());
        return counts.keySet();
    }

    private static String masked(String line) {
        return line.replaceAll("\\d+", "0");
    }

    private void paragraph(List<String> printed, Set<String> furniture) {
        List<String> kept = printed.stream()
                .filter(l -> !furniture.contains(masked(l))
                        && !PAGE_NUMBER.matcher(l).matches())
                .toList();
        if (kept.isEmpty()) {
            return;
        }
        boolean goesOn = !paragraph.isEmpty()
                && !SENTENCE_END.matcher(lastLine).matches()
                && Character.isLowerCase(kept.getFirst().codePointAt(0));
        if (!goesOn) {
            flush();
        }
        kept.forEach(this::printedLine);
    }

    private void printedLine(String line) {
        boolean begins = BULLET.matcher(line).find() || endsParagraph(line);
        if (!paragraph.isEmpty() && begins) {
            flush();
        }
        if (paragraph.isEmpty()) {
            paragraph.append(line);
        } else if (isDivided(lastLine, line)) {
            paragraph.setLength(paragraph.length() - 1);
            paragraph.append(line);
        } else {
            paragraph.append(isCompound(lastLine) ? "" : " ").append(line);
        }
        lastLine = line;
        lines++;
    }

    /** Whether the line before was the last of its paragraph. */
    private boolean endsParagraph(String next) {
        boolean capital = !Character.isLowerCase(next.codePointAt(0));
        return capital
                && lastLine.length() < SHORT_LINE * width
                && (SENTENCE_END.matcher(lastLine).matches() || lines == 1);
    }

    private static boolean isDivided(String before, String next) {
        return before.length() > 2
                && before.endsWith("-")
                && Character.isLowerCase(before.charAt(before.length() - 2))
                && Character.isLowerCase(next.codePointAt(0));
    }

    // "EU-" + "länder" keeps its hyphen and needs no space.
    private static boolean isCompound(String before) {
        return before.length() > 2
                && before.endsWith("-")
                && Character.isLetterOrDigit(before.charAt(before.length() - 2));
    }

    private void flush() {
        String text = CleanText.line(paragraph);
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(block(text));
        }
        lines = 0;
        lastLine = "";
    }

    private Block block(String text) {
        Matcher bullet = BULLET.matcher(text);
        boolean heading = lines == 1
                && text.length() <= LONGEST_HEADING
                && !SENTENCE_END.matcher(text).matches()
                && !text.endsWith(",")
                && Character.isUpperCase(text.replaceFirst("^[\\d.\\s]+", "x").codePointAt(0))
                && text.chars().filter(Character::isDigit).count() * 4 < text.length();
        if (heading && !bullet.find()) {
            return new Block.Heading(2, text, LanguageTag.UNKNOWN);
        }
        bullet.reset();
        if (!bullet.find()) {
            return new Block.Paragraph(text, LanguageTag.UNKNOWN);
        }
        Matcher number = NUMBER.matcher(text);
        int position = number.find() ? Integer.parseInt(number.group(1)) : 0;
        return new Block.ListItem(position, text.substring(position > 0 ? 0 : bullet.end()), LanguageTag.UNKNOWN);
    }
}
