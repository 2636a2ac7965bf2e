package samsvar.crawler.trap;

import samsvar.engine.page.Block;
import samsvar.engine.page.Page;

/**
 * Does a page say anything that no page of its host has said before? Numbers are no news by themselves: "mars 2031" says as much
 * as "mars 2030". One per host; not thread-safe. Keeps a hash of each block, at most {@value #REMEMBERED}; then it
 * forgets all, and every page is new once more.
 */
final class NewText {
    /** So many still fit into 65,536 slots, 512 KiB. */
    private static final int REMEMBERED = 49_000;

    /** So many of a page's letters must stand in blocks not read before, in percent. */
    private static final int NEWS_PERCENT = 10;

    private final Seen blocks = new Seen();
    private final Seen pages = new Seen();

    /** What a page brings. */
    enum Yield {
        /** Something not read before. */
        NEWS,
        /** Nothing but other numbers, or what other pages say in another order. */
        NOTHING_NEW,
        /** To the letter what another page says. */
        A_COPY
    }

    /** Judges the page and remembers it. */
    Yield judge(Page page) {
        long whole = 1;
        long letters = 0;
        long fresh = 0;
        for (Block block : page.blocks()) {
            String text = block.text();
            whole = 31 * whole + hash(text, false);
            letters += text.length();
            fresh += blocks.add(hash(text, true)) ? text.length() : 0;
        }
        boolean copy = !pages.add(letters == 0 ? hash(page.title(), false) : whole);
        if (letters == 0) {
            fresh = blocks.add(hash(page.title(), true)) ? 1 : 0;
        }
        if (blocks.size() > REMEMBERED) {
            blocks.clear();
            pages.clear();
        }
        if (copy) {
            return Yield.A_COPY;
        }
        return fresh * 100 > letters * NEWS_PERCENT ? Yield.NEWS : Yield.NOTHING_NEW;
    }

    /** FNV-1a, 64 bits; without numbers, a run of digits, blanks and punctuation between them counts as one sign. */
    private static long hash(String text, boolean withoutNumbers) {
        long hash = 0xcbf29ce484222325L;
        boolean inNumbers = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = withoutNumbers && c >= '0' && c <= '9';
            if (inNumbers && !digit && !Character.isLetter(c)) {
                continue;
            }
            if (!digit || !inNumbers) {
                hash = (hash ^ (digit ? '#' : c)) * 0x100000001b3L;
            }
            inNumbers = digit;
        }
        return hash;
    }
}
