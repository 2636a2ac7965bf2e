package samsvar.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samsvar.engine.page.Block;
import samsvar.engine.page.TextRange;

/** The text of a page with another number in it. */
final class AlteredBlocks {
    /** Digits from which a number elsewhere on the page is the same fact: a page says one thing, in its table too. */
    private static final int TELLING = 3;

    private AlteredBlocks() {}

    /**
     * The blocks with the number changed where it stands, and everywhere else where it has three digits or more.
     *
     * @param number its range in the page's text
     * @param other as many digits where it has three or more
     */
    static List<Block> with(List<Block> blocks, TextRange number, String other) {
        String old = number.of(blocks.stream().map(Block::text).collect(Collectors.joining("\n")));
        Pattern elsewhere = Pattern.compile("(?<!\\d)" + old + "(?!\\d)");
        List<Block> changed = new ArrayList<>();
        int offset = 0;
        for (Block block : blocks) {
            int end = offset + block.text().length();
            boolean here = number.start() >= offset && number.end() <= end;
            Block altered = here ? replaced(block, number.start() - offset, number.length(), other) : block;
            changed.add(old.length() < TELLING ? altered : everywhere(altered, elsewhere, other));
            offset = end + 1;
        }
        return changed;
    }

    private static Block everywhere(Block block, Pattern old, String other) {
        Block changed = block;
        Matcher found = old.matcher(block.text());
        while (found.find()) {
            changed = replaced(changed, found.start(), other.length(), other);
        }
        return changed;
    }

    private static Block replaced(Block block, int from, int length, String other) {
        String text = block.text().substring(0, from) + other + block.text().substring(from + length);
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), text, heading.language());
            case Block.Paragraph paragraph -> new Block.Paragraph(text, paragraph.language());
            case Block.ListItem item -> new Block.ListItem(item.number(), item.depth(), text, item.language());
            case Block.TableRow row ->
                new Block.TableRow(
                        List.of(text.split("\t", -1)), row.headers(), row.caption(), row.header(), row.language());
            case Block.Definition pair -> {
                String[] parts = text.split("\t", 2);
                yield new Block.Definition(parts[0], parts[1], pair.language());
            }
        };
    }

    /** The block at the offset with its headings and its neighbours up to the next heading. */
    static List<Block> part(List<Block> blocks, int offset) {
        int at = 0;
        int start = 0;
        int from = 0;
        while (at < blocks.size() - 1 && start + blocks.get(at).text().length() < offset) {
            start += blocks.get(at).text().length() + 1;
            at++;
            from = blocks.get(at) instanceof Block.Heading ? at : from;
        }
        int to = at + 1;
        while (to < blocks.size() && !(blocks.get(to) instanceof Block.Heading)) {
            to++;
        }
        return blocks.subList(from, to);
    }
}
