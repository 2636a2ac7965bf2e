package samsvar.crawler.extract.document.child;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;

/**
 * Which paragraphs of an office file are its headings? Many people make headings by hand instead of by style: where a file has
 * at most one by style, a short line without an end mark above something longer counts as one.
 */
final class OfficeHeadings {
    private static final int LONGEST = 80;
    private static final Pattern LINE = Pattern.compile("\\p{Lu}[^\\n\\t]*[^.!?…:;,\\n]|\\p{Lu}[^\\n\\t]*\\?");

    private OfficeHeadings() {}

    static List<Block> found(List<Block> blocks) {
        if (blocks.stream().filter(b -> b instanceof Block.Heading).count() > 1) {
            return blocks;
        }
        List<Block> found = new ArrayList<>(blocks);
        for (int i = 1; i + 1 < found.size(); i++) {
            if (isHeading(found.get(i), found.get(i + 1))) {
                found.set(i, new Block.Heading(2, found.get(i).text(), LanguageTag.UNKNOWN));
            }
        }
        return found;
    }

    private static boolean isHeading(Block block, Block next) {
        String text = block.text();
        boolean leads =
                !(next instanceof Block.Paragraph) || next.text().length() > text.length() && endsSentence(next.text());
        return block instanceof Block.Paragraph
                && text.length() <= LONGEST
                && LINE.matcher(text).matches()
                && text.chars().filter(Character::isDigit).count() * 4 < text.length()
                && !(next instanceof Block.Heading)
                && leads;
    }

    private static boolean endsSentence(String text) {
        return text.matches("(?s).*[.!?…:;][)\"”»’]?");
    }
}
