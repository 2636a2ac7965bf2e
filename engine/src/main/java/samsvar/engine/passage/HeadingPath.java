package samsvar.engine.passage;

import java.util.ArrayList;
import java.util.List;
import samsvar.engine.page.Block;

/** Which headings stand above the block just read? Not thread-safe. */
final class HeadingPath {
    private final List<Block.Heading> open = new ArrayList<>();

    void enter(Block.Heading heading) {
        while (!open.isEmpty() && open.getLast().level() >= heading.level()) {
            open.removeLast();
        }
        open.add(heading);
    }

    /** The open headings' texts, outermost first. */
    List<String> texts() {
        return open.stream().map(Block.Heading::text).toList();
    }

    /** The open headings above the innermost one. */
    List<String> above() {
        return open.isEmpty() ? List.of() : texts().subList(0, open.size() - 1);
    }
}
