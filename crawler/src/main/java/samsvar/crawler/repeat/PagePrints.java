package samsvar.crawler.repeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;

/**
 * What of a page is needed to judge what its site repeats.
 *
 * @param id the page's id
 * @param group its host and language: what Swedish pages repeat says nothing of Ukrainian ones
 * @param counted whether it is one of the pages among which is counted; the sheets of a PDF bear no furniture of a site
 * @param contact whether title or address say that it is about how to reach the authority
 * @param prints of each block, in order: equal where kind and text are, but for letter case and spaces; 0 for an empty block
 * @param lengths of each block's text, UTF-16 units
 */
public record PagePrints(
        String id, String group, boolean counted, boolean contact, List<Long> prints, List<Integer> lengths) {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    public PagePrints {
        prints = List.copyOf(prints);
        lengths = List.copyOf(lengths);
    }

    /** The prints of a page (FNV-1a, 64 bits: of a million different texts, two are alike once in 37 million times). */
    public static PagePrints of(Page page) {
        String host = page.url().host();
        String group = (host.startsWith("www.") ? host.substring(4) : host) + " " + page.language();
        long start = hash(FNV_OFFSET, group);
        List<Long> prints = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (Block block : page.blocks()) {
            String text = block.text();
            prints.add(text.isBlank() ? 0 : hash(hash(start, kind(block)), text));
            lengths.add(text.length());
        }
        boolean sheets = page.facts().facts().stream().anyMatch(PageFact.Sheet.class::isInstance);
        return new PagePrints(page.id().value(), group, !sheets, Homes.isContact(page), prints, lengths);
    }

    /** The same page, as one that may be a home but is not counted. */
    public PagePrints uncounted() {
        return new PagePrints(id, group, false, contact, prints, lengths);
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Heading _ -> "heading ";
            case Block.Paragraph _ -> "paragraph ";
            case Block.ListItem _ -> "item ";
            case Block.TableRow _ -> "row ";
            case Block.Definition _ -> "definition ";
        };
    }

    private static long hash(long start, String text) {
        long hash = start;
        boolean space = true;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean blank = Character.isWhitespace(c);
            if (!blank || !space) {
                hash = (hash ^ (blank ? ' ' : c)) * FNV_PRIME;
            }
            space = blank;
        }
        return hash;
    }
}
