package samsvar.crawler.extract.document;

import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Writes a parser's events as XHTML and stops it after enough pages or characters. */
final class LimitedXhtml extends ToXMLContentHandler {
    /** About a thousand full pages of text. */
    private static final int MOST_CHARACTERS = 3_000_000;

    private static final int MOST_PAGES = 1_000;

    private int characters;
    private int visible;
    private int pages;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        pages += "page".equals(attributes.getValue("class")) ? 1 : 0;
        stopIf(pages > MOST_PAGES);
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        super.characters(text, start, length);
        characters += length;
        for (int i = start; i < start + length; i++) {
            visible += Character.isWhitespace(text[i]) ? 0 : 1;
        }
        stopIf(characters > MOST_CHARACTERS);
    }

    boolean hasText() {
        return visible > 0;
    }

    private static void stopIf(boolean enough) throws SAXException {
        if (enough) {
            throw new SAXException("limit reached");
        }
    }
}
