package samsvar.crawler.extract.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samsvar.engine.page.Block;

/** Which blocks does a page say twice? Only the first of them is kept: some publishing systems put the whole text twice. */
final class RepeatedBlocks {
    /** Short blocks ("Stängt", "Telefon") are rightly said again, unless they repeat what stands right before. */
    private static final int SHORTEST_REPEAT = 40;

    private RepeatedBlocks() {}

    static List<Block> dropped(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            boolean repeats = !seen.add(block.text());
            boolean drop = repeats
                    && !(block instanceof Block.TableRow)
                    && (block.text().length() >= SHORTEST_REPEAT || follows(kept, block) || headsNothingNew(block));
            if (!drop) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean follows(List<Block> kept, Block block) {
        return !kept.isEmpty() && kept.getLast().text().equals(block.text());
    }

    private static boolean headsNothingNew(Block block) {
        return block instanceof Block.Heading h && h.level() == 1;
    }
}
