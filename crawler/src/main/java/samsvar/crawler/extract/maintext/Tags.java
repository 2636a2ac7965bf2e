package samsvar.crawler.extract.maintext;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What role does an element play in the flow of text? */
public final class Tags {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "output", "rp", "rt", "rb", "rtc", "slot");
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "applet",
            "audio",
            "video",
            "map",
            "select",
            "option",
            "datalist",
            "textarea",
            "input",
            "button",
            "meter",
            "progress",
            "head",
            "title",
            "noframes",
            "frameset",
            "math",
            "img",
            "picture",
            "hr");

    private Tags() {}

    /** Whether it stands within a line of text. */
    public static boolean isInline(Element e) {
        return INLINE.contains(e.normalName());
    }

    /** Whether it never holds text to be read. */
    public static boolean isSilent(Element e) {
        return SILENT.contains(e.normalName());
    }

    /** The level of h1-h6, or 0. */
    public static int headingLevel(Element e) {
        String name = e.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }
}
