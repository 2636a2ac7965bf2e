package samsvar.crawler.extract.maintext;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;

/** What do an element's class and id say of it? Thread-safe; the pages of a site have the same few names. */
final class Names {
    /** Named as page furniture. */
    static final int FURNITURE = 1;
    /** Named as what can be nothing but furniture. */
    static final int SURE = 2;
    /** Named as what only assistive technology or a printer gets to see. */
    static final int UNSEEN = 4;
    /** Named as what a control of the page opens. */
    static final int FOLDED = 8;
    /** Named as a box of facts or contacts. */
    static final int FACTS = 16;
    /** Named as the text of an article. */
    static final int BODY = 32;
    /** Named as what accompanies an article: who wrote it, when, under which tags, what to read next. */
    static final int ASIDE = 64;
    /** Named as the short text that opens an article or advertises another. */
    static final int LEAD = 128;

    /** Names read before; no more are remembered than so many, nor long ones, which a hostile page could make up. */
    private static final Map<String, Integer> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;
    private static final int LONGEST_KNOWN = 200;

    private Names() {}

    static int marks(Element e) {
        if (e.attributesSize() == 0) {
            return 0;
        }
        // A heading's id is made of its text.
        return marks(e.attr("class")) | (Tags.headingLevel(e) > 0 ? 0 : marks(e.attr("id")));
    }

    private static int marks(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        Integer marks = KNOWN.get(names);
        if (marks == null) {
            marks = read(names);
            if (names.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(names, marks);
            }
        }
        return marks;
    }

    private static int read(String names) {
        int marks = FurnitureWords.parts(names.toLowerCase(Locale.ROOT));
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                marks |= i > start ? name(names.substring(start, i)) : 0;
                start = i + 1;
            }
        }
        return marks;
    }

    private static int name(String name) {
        int marks = FurnitureWords.whole(name.toLowerCase(Locale.ROOT));
        int modifier = name.indexOf("--", 1);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length() || !Character.isLetterOrDigit(name.charAt(i)) || isHump(name, i);
            if (!ends) {
                continue;
            }
            if (i > start) {
                int word = FurnitureWords.word(name.substring(start, i).toLowerCase(Locale.ROOT));
                if (word == FurnitureWords.DENIED) {
                    return marks & UNSEEN;
                }
                marks |= modifier >= 0 && start > modifier ? word & ~ASIDE : word;
            }
            start = i < name.length() && Character.isLetterOrDigit(name.charAt(i)) ? i : i + 1;
        }
        return marks;
    }

    private static boolean isHump(String name, int i) {
        return i > 0 && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
    }
}
