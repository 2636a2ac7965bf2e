package samsvar.crawler.extract.document.pdf;

import samsvar.engine.page.Block;

/**
 * A block and where it is printed.
 *
 * @param sheet number of the page it begins on, from 1; 0 where the document has none
 */
public record Placed(Block block, int sheet) {}
