package samsvar.crawler.extract.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.fact.Reach;
import samsvar.crawler.extract.fact.StructuredItem;
import samsvar.crawler.extract.maintext.MainText;
import samsvar.crawler.extract.text.CleanText;
import samsvar.engine.page.Block;
import samsvar.engine.page.DateEvidence;

/** Reads HTML and XHTML. Stateless and thread-safe. */
public final class HtmlReader {
    /** Deeper than any page people wrote; elements below it are read as their ancestor's. */
    private static final int DEEPEST = 400;

    private HtmlReader() {}

    /**
     * What the page says.
     *
     * @param html decoded
     * @param url where it came from
     */
    public static HtmlPage read(String html, URI url) {
        Document document = Jsoup.parse(
                BrokenQuotes.mended(html), url.toString(), Parser.htmlParser().setMaxDepth(DEEPEST));
        PageElements elements = PageElements.of(document);
        Addresses addresses = new Addresses(elements, url);
        Titles titles = new Titles(document, elements);
        Optional<Element> headline = titles.headline();
        String title = titles.title(headline);
        List<Anchor> anchors = addresses.anchors();
        List<String> breadcrumb = Breadcrumbs.of(elements, title);
        List<StructuredItem> structured = StructuredData.of(elements);
        List<DateEvidence> dates =
                PageDates.of(elements, structured, document.body().text());
        List<Reach> reaches = addresses.reaches();
        List<Alternate> versions = addresses.alternates();
        return new HtmlPage(
                title,
                LanguageTag.of(rootLanguage(document)),
                addresses.canonicals(),
                dates,
                breadcrumb,
                blocks(document, headline),
                anchors,
                reaches,
                versions,
                structured,
                robots(elements.metas),
                addresses.refresh());
    }

    /** The blocks of a document that is all content, such as an office file turned into XHTML. */
    public static List<Block> flow(String xhtml) {
        return BlockFlow.of(
                Jsoup.parse(xhtml, "", Parser.htmlParser().setMaxDepth(DEEPEST)).body());
    }

    private static List<Block> blocks(Document document, Optional<Element> headline) {
        MainText text = MainText.of(document, headline);
        List<Block> blocks = new ArrayList<>();
        for (Element lead : text.leads()) {
            if (headline.filter(h -> h == lead).isPresent()) {
                blocks.add(new Block.Heading(1, CleanText.line(lead.text()), LanguageTag.UNKNOWN));
            } else {
                blocks.addAll(BlockFlow.of(lead));
            }
        }
        blocks.addAll(BlockFlow.of(text.main()));
        return RepeatedBlocks.dropped(blocks);
    }

    private static String rootLanguage(Document document) {
        Element root = document.firstElementChild();
        String language = root == null ? "" : root.attr("lang") + root.attr("xml:lang");
        return language.isEmpty()
                ? document.body().attr("lang")
                : root == null ? "" : root.hasAttr("lang") ? root.attr("lang") : language;
    }

    private static List<String> robots(List<Element> metas) {
        List<String> found = new ArrayList<>();
        for (Element meta : metas) {
            String name = meta.attr("name").strip().toLowerCase(Locale.ROOT);
            if (name.equals("robots")) {
                found.add(meta.attr("content"));
            } else if (name.equals("samsvar") || name.equals("samsvarbot")) {
                found.add(name + ": " + meta.attr("content"));
            }
        }
        return found;
    }
}
