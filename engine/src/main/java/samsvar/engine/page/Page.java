package samsvar.engine.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import samsvar.config.language.LanguageTag;

/**
 * What one address of an authority says, without the page's furniture. Immutable.
 *
 * @param id the document's name
 * @param url the canonical address, to be shown and cited
 * @param sourceId id of the source it was crawled from, or "import"
 * @param authority the authority's name in its own language
 * @param country "SE", "NO", "UA", "EU", or empty where an import does not say
 * @param place place name of a municipality or county in its own language, or empty
 * @param title NFC, may be empty
 * @param language language of most of the text
 * @param breadcrumb names of the sections above the page, outermost first
 * @param blocks in reading order
 * @param updated when the authority says it last changed the page
 * @param versions the page's other languages as it declares them; the archive compares them with those pages when one is asked for
 * @param facts what it says beside its text
 * @param repeated numbers, from 0, of the blocks its site says on page after page: they are part of the text, so that offsets hold,
 *     but the page is neither found by them nor quoted from them. Judged by the archive over all pages of a source; none in a page
 *     on its way there
 */
public record Page(
        PageId id,
        PageUrl url,
        String sourceId,
        String authority,
        String country,
        String place,
        String title,
        LanguageTag language,
        List<String> breadcrumb,
        List<Block> blocks,
        Optional<LocalDate> updated,
        List<LanguageVersion> versions,
        PageFacts facts,
        Set<Integer> repeated) {
    public Page {
        breadcrumb = List.copyOf(breadcrumb);
        blocks = List.copyOf(blocks);
        versions = List.copyOf(versions);
        repeated = Set.copyOf(repeated);
    }

    /** The same page with the judgement which of its blocks its site repeats. */
    public Page repeating(Set<Integer> blocks) {
        return new Page(
                id,
                url,
                sourceId,
                authority,
                country,
                place,
                title,
                language,
                breadcrumb,
                this.blocks,
                updated,
                versions,
                facts,
                blocks);
    }

    /** The same page with its versions as somebody judged them. */
    public Page versioned(List<LanguageVersion> judged) {
        return new Page(
                id,
                url,
                sourceId,
                authority,
                country,
                place,
                title,
                language,
                breadcrumb,
                blocks,
                updated,
                judged,
                facts,
                repeated);
    }

    /** Whether the block of this number, from 0, is one its site repeats from page to page. */
    public boolean repeats(int block) {
        return repeated.contains(block);
    }

    /** The whole text: the blocks' texts joined by {@code \n}. Every quotation is a range of it. */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        blocks.forEach(block -> text.add(block.text()));
        return text.toString();
    }
}
