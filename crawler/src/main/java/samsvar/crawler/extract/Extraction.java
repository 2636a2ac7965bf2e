package samsvar.crawler.extract;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;

/** What came out of a document. */
public sealed interface Extraction {
    /**
     * Its main text and what it says of itself.
     *
     * @param title NFC, may be empty
     * @param language language of most of the text
     * @param canonical the address the page names as its own, absolute
     * @param updated when the authority says it last changed (or, failing that, published) the page
     * @param breadcrumb names of the sections above, outermost first, without the page itself
     * @param blocks main text in reading order
     * @param links all links, in document order
     * @param versions hreflang alternates: absolute address by language, the page itself not among them
     * @param refresh where a meta refresh of at most 10 s leads
     */
    record Extracted(
            String title,
            LanguageTag language,
            Optional<URI> canonical,
            Optional<LocalDate> updated,
            List<String> breadcrumb,
            List<Block> blocks,
            List<Link> links,
            Map<LanguageTag, URI> versions,
            Directives directives,
            Optional<URI> refresh)
            implements Extraction {
        public Extracted {
            breadcrumb = List.copyOf(breadcrumb);
            blocks = List.copyOf(blocks);
            links = List.copyOf(links);
            versions = Map.copyOf(versions);
        }
    }

    /**
     * Nothing usable.
     *
     * @param reason one clear sentence, e.g. "The PDF asks for a password."
     */
    record Skipped(String reason) implements Extraction {}
}
