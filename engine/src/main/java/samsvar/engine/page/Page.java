package samsvar.engine.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * @param versions the page's other languages
 * @param facts what it says beside its text
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
        PageFacts facts) {
    public Page {
        breadcrumb = List.copyOf(breadcrumb);
        blocks = List.copyOf(blocks);
        versions = List.copyOf(versions);
    }

    /** A page of which nothing but its text is known. */
    public Page(
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
            List<LanguageVersion> versions) {
        this(
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
                versions,
                PageFacts.NONE);
    }

    /** The whole text: the blocks' texts joined by {@code \n}. Every quotation is a range of it. */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        blocks.forEach(block -> text.add(block.text()));
        return text.toString();
    }
}
