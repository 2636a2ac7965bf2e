package samsvar.crawler.extract;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.fact.FactReader;
import samsvar.crawler.extract.fact.Reach;
import samsvar.crawler.extract.fact.StructuredItem;
import samsvar.crawler.extract.html.Alternate;
import samsvar.crawler.extract.text.DateJudgement;
import samsvar.engine.page.Block;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.PageFacts;

/** What came out of a document. */
public sealed interface Extraction {
    /**
     * Its main text and what it says of itself.
     *
     * @param title NFC, may be empty
     * @param language language of most of the text
     * @param canonicals all addresses the page names as its own, absolute, each once; see {@link #canonical}
     * @param dates what tells when it was changed or published, judged, strongest first; see {@link #updated}
     * @param breadcrumb names of the sections above, outermost first, without the page itself
     * @param blocks main text in reading order
     * @param links all links, in document order
     * @param versions other languages, one absolute address each; the page itself may be among them
     * @param refresh where a meta refresh of at most 10 s leads
     * @param reaches telephone and e-mail links
     * @param structured schema.org items
     * @param sheets printed pages of a PDF with their places in the blocks' text
     * @param missing what of the document was not read, in one sentence; empty where it was read whole
     */
    record Extracted(
            String title,
            LanguageTag language,
            List<URI> canonicals,
            List<DateEvidence> dates,
            List<String> breadcrumb,
            List<Block> blocks,
            List<Link> links,
            List<Alternate> versions,
            Directives directives,
            Optional<URI> refresh,
            List<Reach> reaches,
            List<StructuredItem> structured,
            List<PageFact.Sheet> sheets,
            Optional<String> missing)
            implements Extraction {
        public Extracted {
            breadcrumb = List.copyOf(breadcrumb);
            blocks = List.copyOf(blocks);
            links = List.copyOf(links);
            canonicals = List.copyOf(canonicals);
            dates = List.copyOf(dates);
            versions = List.copyOf(versions);
            reaches = List.copyOf(reaches);
            structured = List.copyOf(structured);
            sheets = List.copyOf(sheets);
        }

        /** The address the page names as its own; where it names several that differ, none is believed. */
        public Optional<URI> canonical() {
            return canonicals.size() == 1 ? Optional.of(canonicals.getFirst()) : Optional.empty();
        }

        /** When the authority says it last changed (or, failing that, published) the page. */
        public Optional<LocalDate> updated() {
            return DateJudgement.updated(dates);
        }

        /**
         * What the page says beside its text.
         *
         * @param country the authority's: "SE", "NO", "UA" or another; telephone numbers are read by its numbering plan
         */
        public PageFacts facts(String country) {
            List<PageFact> facts = new ArrayList<>(FactReader.read(blocks, reaches, structured, country));
            facts.addAll(sheets);
            return new PageFacts(facts, dates);
        }
    }

    /**
     * Nothing usable.
     *
     * @param reason one clear sentence, e.g. "The PDF asks for a password."
     */
    record Skipped(String reason) implements Extraction {}
}
