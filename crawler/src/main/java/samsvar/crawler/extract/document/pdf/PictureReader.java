package samsvar.crawler.extract.document.pdf;

import java.awt.image.BufferedImage;
import java.util.List;
import samsvar.engine.page.Block;

/** Recognises text in the picture of a page. */
public interface PictureReader {
    /** Pictures stay pictures. */
    PictureReader NONE = new PictureReader() {
        @Override
        public boolean goesOn() {
            return false;
        }

        @Override
        public List<Block> read(BufferedImage page) {
            return List.of();
        }
    };

    /** Whether another picture may be handed over. */
    boolean goesOn();

    /** The text in the picture, in reading order; empty where there is none to be made out. */
    List<Block> read(BufferedImage page);
}
