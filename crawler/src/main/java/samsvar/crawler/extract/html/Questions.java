package samsvar.crawler.extract.html;

import org.jsoup.nodes.Element;

/**
 * Which elements that are no headings ask what the text behind them answers: buttons of accordions, schema.org questions, a
 * paragraph in bold that ends with a question mark?
 */
final class Questions {
    private static final int LONGEST = 160;

    private Questions() {}

    /** Whether a button folds and unfolds something. */
    static boolean opens(Element button) {
        return button.hasAttr("aria-expanded") || button.hasAttr("aria-controls");
    }

    /** Whether a button stands above the text it unfolds. */
    static boolean isOpener(Element button) {
        return opens(button) && button.text().indexOf(' ') > 0 && unfolds(button);
    }

    private static boolean unfolds(Element button) {
        Element parent = button.parent();
        boolean alone = parent != null
                && parent.childrenSize() == 1
                && parent.nextElementSibling() != null
                && parent.nextElementSibling().hasText();
        return button.nextElementSibling() != null
                || alone
                || !controlled(button).isEmpty();
    }

    private static String controlled(Element button) {
        String id = button.attr("aria-controls").strip();
        Element page = id.isEmpty() ? null : button.root();
        Element target = page == null ? null : page.getElementById(id);
        return target == null ? "" : target.text();
    }

    /** Whether an element that is no heading asks a question. */
    static boolean asks(Element e) {
        return switch (e.normalName()) {
            case "p", "div", "span", "a" -> isBoldQuestion(e) || isDeclared(e) || isRoleButton(e);
            default -> false;
        };
    }

    private static boolean isBoldQuestion(Element e) {
        return e.normalName().equals("p")
                && e.childrenSize() == 1
                && e.nextElementSibling() != null
                && isQuestion(e.text())
                && Tables.isStrong(e);
    }

    private static boolean isDeclared(Element e) {
        Element parent = e.parent();
        return e.attr("itemprop").equals("name")
                && parent != null
                && e.closest("[itemtype$=/Question]") != null
                && e.text().length() <= LONGEST;
    }

    private static boolean isRoleButton(Element e) {
        return e.attr("role").equals("button") && isQuestion(e.text()) && isOpener(e);
    }

    private static boolean isQuestion(String text) {
        return text.endsWith("?") && text.length() <= LONGEST;
    }
}
