package samsvar.crawler.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Directives;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.extract.Link;
import samsvar.engine.page.Block;

/** Reads title, paragraphs and links and nothing else: what is left of a crawl's time is not the extraction's. */
final class PlainReader {
    private PlainReader() {}

    static Extraction read(Body body) {
        try {
            Document document = Jsoup.parse(
                    new ByteArrayInputStream(body.bytes()), "UTF-8", body.url().toString());
            List<Block> blocks = new ArrayList<>();
            document.getElementsByTag("p").forEach(p -> blocks.add(new Block.Paragraph(p.text(), LanguageTag.SV)));
            List<Link> links = new ArrayList<>();
            for (Element a : document.getElementsByTag("a")) {
                String target = a.absUrl("href");
                if (target.startsWith("http")) {
                    links.add(new Link(URI.create(target), a.text(), false));
                }
            }
            return new Extraction.Extracted(
                    document.title(),
                    LanguageTag.SV,
                    List.of(),
                    List.of(),
                    List.of(),
                    blocks,
                    links,
                    List.of(),
                    Directives.NONE,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
