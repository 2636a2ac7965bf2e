package samsvar.crawler.extract.document;

import java.util.List;
import samsvar.engine.page.Block;

/** What came out of a PDF or office file. */
public sealed interface DocumentText {
    /**
     * Its text.
     *
     * @param title from its metadata, else its first heading or line; may be empty
     * @param blocks in reading order, language unknown
     */
    record Read(String title, List<Block> blocks) implements DocumentText {
        public Read {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Nothing.
     *
     * @param reason one clear sentence
     */
    record Unreadable(String reason) implements DocumentText {}
}
