package samsvar.crawler.extract.document.child;

import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Writes a parser's events as XHTML and stops it after enough characters or elements. */
final class LimitedXhtml extends ToXMLContentHandler {
    private static final int MOST_ELEMENTS = 500_000;

    private final int mostCharacters;
    private int characters;
    private int elements;
    private boolean stopped;

    LimitedXhtml(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        elements++;
        stopIf(elements > MOST_ELEMENTS);
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        super.characters(text, start, length);
        characters += length;
        stopIf(characters > mostCharacters);
    }

    /** Whether there was more than is kept. */
    boolean stopped() {
        return stopped;
    }

    private void stopIf(boolean enough) throws SAXException {
        if (enough) {
            stopped = true;
            throw new SAXException("limit reached");
        }
    }
}
