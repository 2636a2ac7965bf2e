package samsvar.engine.answer.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import samsvar.engine.answer.evidence.Snippet.Shape;
import samsvar.engine.page.Block;
import samsvar.engine.page.TextRange;

/** Which consecutive blocks are one list? Items, or paragraphs that begin with a dash, and the paragraph that leads them in. */
final class ListLines {
    private static final Pattern DASH = Pattern.compile("[-–•]\\s.*", Pattern.DOTALL);

    private Optional<Whole> open = Optional.empty();

    /**
     * A list read so far.
     *
     * @param first its first item
     * @param items how many
     * @param ordered whether its items are numbered
     */
    record Whole(Block first, TextRange range, int items, boolean ordered) {
        Shape shape() {
            return ordered ? Shape.STEPS : Shape.LIST;
        }

        private Whole with(TextRange item) {
            return new Whole(first, new TextRange(range.start(), item.end()), items + 1, ordered);
        }
    }

    private static boolean isItem(Block block) {
        return block instanceof Block.ListItem
                || block instanceof Block.Paragraph
                        && DASH.matcher(block.text()).matches();
    }

    /**
     * Takes the next block.
     *
     * @param leadIn the paragraph that leads it in
     * @return the list that ends before it, if one of two items or more does
     */
    Optional<Whole> add(Block block, TextRange range, Optional<TextRange> leadIn) {
        if (!isItem(block)) {
            return end();
        }
        boolean numbered = block instanceof Block.ListItem item && item.number() > 0;
        open = Optional.of(open.map(list -> list.with(range))
                .orElseGet(() -> new Whole(
                        block,
                        new TextRange(leadIn.map(TextRange::start).orElse(range.start()), range.end()),
                        1,
                        numbered)));
        return Optional.empty();
    }

    /** The list that ends here, if one of two items or more does. */
    Optional<Whole> end() {
        Optional<Whole> list = open.filter(whole -> whole.items() > 1);
        open = Optional.empty();
        return list;
    }
}
