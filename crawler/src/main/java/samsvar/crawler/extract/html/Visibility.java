package samsvar.crawler.extract.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Can a reader see the element, at least after opening a folded part of the page? */
final class Visibility {
    private static final Pattern UNSEEN_STYLE = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse)|font-size\\s*:\\s*0*(\\.0+)?[0-2]?(px|pt|em|rem|%)?\\s*(;|!|$)"
                    + "|opacity\\s*:\\s*0?(\\.0+)?\\s*(;|!|$)|(left|top|right|text-indent|margin-left|margin-top)\\s*:\\s*-\\d{3,}|clip\\s*:\\s*rect\\(\\s*[01](px)?["
                    + " ,]|clip-path\\s*:\\s*inset\\(\\s*(50|100)%|transform\\s*:\\s*scale\\(0\\)");
    private static final Pattern HIDDEN_CLASS = Pattern.compile(
            "(?:^|[},])\\s*\\.([\\w-]+)\\s*\\{[^{}]*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern NO_SIZE =
            Pattern.compile("(^|;)\\s*(max-)?(height|width)\\s*:\\s*[01](px|em|rem|%)?\\s*(;|!|$)");
    private static final Pattern WHITE_TEXT = Pattern.compile(
            "(^|;)\\s*color\\s*:\\s*(#fff(fff)?\\b|white\\b|transparent\\b|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255)");
    private static final Pattern WHITE_GROUND = Pattern.compile(
            "background(-color)?\\s*:\\s*(#fff(fff)?\\b|white\\b|transparent\\b|rgba?\\(\\s*255\\s*,\\s*255\\s*,\\s*255)");
    private static final Set<String> UNSEEN_NAMES = Set.of(
            "visuallyhidden",
            "visually-hidden",
            "sr-only",
            "sronly",
            "screen-reader-text",
            "screenreader",
            "screen-reader",
            "screen-reader-only",
            "offscreen",
            "off-screen",
            "u-hidden",
            "hidden-text",
            "element-invisible",
            "invisible",
            "a11y-hidden",
            "env-assistive-text",
            "assistive-text",
            "d-none",
            "is-hidden",
            "visually-hidden-focusable",
            "sr-only-focusable",
            "show-for-sr",
            "hide",
            "print-only",
            "visible-print",
            "visible-print-block",
            "noscreen");
    private static final Pattern FOLDED = Pattern.compile(
            "accordion|collaps|expand|fold|faq|toggle|panel|details|answer|svar|tab-?(pane|content)|utfall|dragspel|trekkspill|spoiler",
            Pattern.CASE_INSENSITIVE);

    private Visibility() {}

    /** The classes that the page's own style elements hide wherever they stand. */
    static Set<String> hiddenByStyle(Document document) {
        return document.select("style").stream()
                .map(Element::data)
                .flatMap(css -> HIDDEN_CLASS.matcher(css).results())
                .map(rule -> rule.group(1))
                .collect(Collectors.toSet());
    }

    /** Whether the page hides the element from everybody or from those who see it. */
    static boolean isHidden(Element e, Set<String> styled) {
        String style = e.attr("style").toLowerCase(Locale.ROOT);
        boolean away = e.hasAttr("hidden")
                || e.attr("aria-hidden").equals("true")
                || style.contains("none") && style.matches(".*display\\s*:\\s*none.*")
                || !style.isEmpty() && NO_SIZE.matcher(style).find();
        if (away) {
            return !isFolded(e);
        }
        if (!styled.isEmpty() && e.classNames().stream().anyMatch(styled::contains)) {
            return !isFolded(e) && e.select("h1").isEmpty();
        }
        return isUnseen(style)
                || e.classNames().stream().map(n -> n.toLowerCase(Locale.ROOT)).anyMatch(UNSEEN_NAMES::contains);
    }

    private static boolean isUnseen(String style) {
        return !style.isEmpty()
                && (UNSEEN_STYLE.matcher(style).find()
                        || WHITE_TEXT.matcher(style).find()
                                && (!style.contains("background")
                                        || WHITE_GROUND.matcher(style).find()));
    }

    /** Whether a control of the page opens it: the answer of a FAQ, the content of a tab. */
    private static boolean isFolded(Element e) {
        if (FOLDED.matcher(e.className() + ' ' + e.id()).find()
                || e.attr("role").equals("tabpanel")) {
            return true;
        }
        return isControl(e.previousElementSibling());
    }

    private static boolean isControl(@Nullable Element e) {
        return e != null
                && (e.hasAttr("aria-expanded") || !e.select("[aria-expanded]").isEmpty());
    }
}
