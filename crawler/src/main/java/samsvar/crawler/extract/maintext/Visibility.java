package samsvar.crawler.extract.maintext;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Can a reader see an element of the page, at least after opening a folded part of it? */
final class Visibility {
    private static final int GROUND_WITHIN = 8;

    private final Set<String> styled;

    private Visibility(Set<String> styled) {
        this.styled = styled;
    }

    static Visibility of(Document document) {
        Set<String> styled = new HashSet<>();
        for (Element style : document.getElementsByTag("style")) {
            HiddenStyle.classesHiddenBy(style.data(), styled);
        }
        return new Visibility(styled);
    }

    /**
     * Whether the page hides the element from everybody or from those who see it. A headline hidden by its class alone is
     * kept: many pages show its text in a picture.
     */
    boolean isHidden(Element e, int marks) {
        if (e.attributesSize() == 0) {
            return false;
        }
        HiddenStyle.Hiding style = HiddenStyle.of(e.attr("style"));
        boolean away = style == HiddenStyle.Hiding.AWAY
                || e.hasAttr("hidden")
                || e.attr("aria-hidden").equals("true");
        if (away || hasStyledClass(e)) {
            return !isFolded(e, marks) && (away || e.selectFirst("h1") == null);
        }
        if (Tags.headingLevel(e) == 1) {
            return style == HiddenStyle.Hiding.UNSEEN;
        }
        return style == HiddenStyle.Hiding.UNSEEN
                || style == HiddenStyle.Hiding.WHITE && !standsOnGround(e)
                || (marks & Names.UNSEEN) != 0;
    }

    private boolean hasStyledClass(Element e) {
        return !styled.isEmpty() && e.classNames().stream().anyMatch(styled::contains);
    }

    /** Whether something around white text is given a ground of its own. */
    private static boolean standsOnGround(Element e) {
        Element around = e;
        for (int i = 0; i < GROUND_WITHIN && around != null; i++, around = around.parent()) {
            if (around.hasAttr("bgcolor")
                    || around.hasAttr("background")
                    || HiddenStyle.hasGround(around.attr("style").toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a control of the page opens it: the answer of a FAQ, the content of a tab. */
    private static boolean isFolded(Element e, int marks) {
        return (marks & Names.FOLDED) != 0
                || e.attr("role").equals("tabpanel")
                || isControl(e.previousElementSibling());
    }

    private static boolean isControl(@Nullable Element e) {
        return e != null && (e.hasAttr("aria-expanded") || e.selectFirst("[aria-expanded]") != null);
    }
}
