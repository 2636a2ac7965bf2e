package samsvar.crawler.repeat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;

/**
 * Which blocks of a page are repeats? Those whose text its site repeats, but not at that text's home, nor where leaving them out
 * would break what the page says itself: a heading stays above its own text, a line that ends with a colon before its own list, a
 * table is repeated as a whole or not at all, and a short line between own ones ("Telefon") is theirs. The page's title is its own,
 * and a page that would have next to nothing left keeps all.
 */
public final class Marks {
    /** Repeats shorter than this that stand alone between own blocks are labels. UTF-16 units, as within one page. */
    private static final int SHORTEST = 40;

    private final List<Block> blocks;
    private final boolean[] marked;

    private Marks(List<Block> blocks, boolean[] marked) {
        this.blocks = blocks;
        this.marked = marked;
    }

    /**
     * The page with its repeats marked.
     *
     * @param homes what its source repeats, as {@link Repeats#of} tells
     */
    public static Page on(Page page, Map<Long, String> homes) {
        if (homes.isEmpty()) {
            return page;
        }
        List<Long> prints = PagePrints.of(page).prints();
        boolean[] marked = new boolean[prints.size()];
        for (int i = 0; i < marked.length; i++) {
            String home = homes.get(prints.get(i));
            marked[i] = home != null && !home.equals(page.id().value()) && !isTitle(page, i);
        }
        Set<Integer> repeated = new Marks(page.blocks(), marked).repeated();
        return repeated.isEmpty() ? page : page.repeating(repeated);
    }

    /** What all other pages have in their menu is on the page itself its headline. */
    private static boolean isTitle(Page page, int block) {
        String text = page.blocks().get(block).text().strip();
        return page.title().regionMatches(true, 0, text, 0, text.length());
    }

    private Set<Integer> repeated() {
        keepTables();
        keepLabels();
        for (int i = blocks.size() - 2; i >= 0; i--) {
            marked[i] = marked[i] && !leadsOwn(i);
        }
        Set<Integer> repeated = new TreeSet<>();
        int own = 0;
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                repeated.add(i);
            } else {
                own += blocks.get(i).text().length();
            }
        }
        return own < Repeats.OWN ? Set.of() : repeated;
    }

    private void keepTables() {
        for (int start = 0; start < marked.length; start++) {
            int end = start;
            boolean all = true;
            while (end < marked.length && blocks.get(end) instanceof Block.TableRow) {
                all &= marked[end++];
            }
            for (int i = start; i < end; i++) {
                marked[i] = all;
            }
            start = Math.max(start, end - 1);
        }
    }

    private void keepLabels() {
        int start = 0;
        while (start < marked.length) {
            int end = start;
            int length = 0;
            while (end < marked.length && marked[end]) {
                length += blocks.get(end++).text().length();
            }
            boolean between = start > 0 && end < marked.length;
            if (between && length < SHORTEST) {
                Arrays.fill(marked, start, end, false);
            }
            start = end + 1;
        }
    }

    /** Whether what stands below the block, and belongs to it, is the page's own. */
    private boolean leadsOwn(int i) {
        return switch (blocks.get(i)) {
            case Block.Heading heading -> ownBelow(heading, i + 1);
            case Block.Paragraph paragraph -> paragraph.text().endsWith(":") && !marked[i + 1];
            default -> false;
        };
    }

    private boolean ownBelow(Block.Heading heading, int from) {
        for (int i = from; i < marked.length; i++) {
            if (blocks.get(i) instanceof Block.Heading next && next.level() <= heading.level()) {
                return false;
            }
            if (!marked[i]) {
                return true;
            }
        }
        return false;
    }
}
