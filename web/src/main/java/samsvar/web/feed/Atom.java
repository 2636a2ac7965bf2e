package samsvar.web.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.web.address.Typed;
import samsvar.web.text.Wording;

/** A feed as text: RFC 4287. */
final class Atom {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int SUMMARY = 300;
    /** An imported page's address may be any text. */
    private static final Pattern WEB = Pattern.compile("https?://[!-~]+", Pattern.CASE_INSENSITIVE);

    private Atom() {}

    /**
     * What a feed is.
     *
     * @param title in the reader's language
     * @param self its own address
     * @param site the address of the page for people
     */
    record Head(String title, String self, String site) {}

    /** The feed; of nothing, it is as old as the epoch. */
    static String of(Head head, List<PageNews> news, Wording say) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", say.language().tag());
            element(xml, "title", head.title());
            element(xml, "id", id(head.self()));
            element(
                    xml,
                    "updated",
                    moment(news.isEmpty() ? Instant.EPOCH : news.getFirst().when()));
            link(xml, Map.of("rel", "self", "href", head.self()));
            link(xml, Map.of("rel", "alternate", "href", head.site()));
            for (PageNews one : news) {
                entry(xml, one, say);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Text can always be written into memory.", e);
        }
    }

    private static void entry(XMLStreamWriter xml, PageNews news, Wording say) throws XMLStreamException {
        Page page = news.page();
        String title = Typed.clean(page.title());
        String key = switch (news.kind()) {
            case NEW -> "feed.entry.new";
            case CHANGED -> "feed.entry.changed";
            case GONE -> "feed.entry.gone";
        };
        xml.writeStartElement("entry");
        element(xml, "title", say.say(key, "title", title.isEmpty() ? page.url().host() : title));
        element(xml, "id", id(page.id() + "\n" + news.when()));
        element(xml, "updated", moment(news.when()));
        xml.writeStartElement("author");
        element(xml, "name", page.authority().isEmpty() ? page.url().host() : Typed.clean(page.authority()));
        xml.writeEndElement();
        if (WEB.matcher(page.url().value()).matches()) {
            link(xml, Map.of("rel", "alternate", "href", page.url().value()));
        }
        String summary = summary(news);
        if (!summary.isEmpty()) {
            xml.writeStartElement("summary");
            if (!page.language().equals(LanguageTag.UNKNOWN)) {
                xml.writeAttribute("xml:lang", page.language().value());
            }
            xml.writeCharacters(summary);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** The first words that were not on the page before; of a page that is gone, nothing. */
    private static String summary(PageNews news) {
        if (news.kind() == PageNews.Kind.GONE) {
            return "";
        }
        Set<String> old = new HashSet<>();
        news.before().ifPresent(page -> page.blocks().forEach(block -> old.add(block.text())));
        String fresh = news.page().blocks().stream()
                .map(Block::text)
                .filter(text -> !old.contains(text))
                .map(Typed::clean)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return fresh.codePointCount(0, fresh.length()) <= SUMMARY
                ? fresh
                : fresh.substring(0, fresh.offsetByCodePoints(0, SUMMARY)) + "…";
    }

    private static void link(XMLStreamWriter xml, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement("link");
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String id(String named) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
