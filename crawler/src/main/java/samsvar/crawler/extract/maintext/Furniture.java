package samsvar.crawler.extract.maintext;

import org.jsoup.nodes.Element;

/** Which elements only furnish the page: menus, banners, search boxes, share buttons, footers? They are dropped. */
final class Furniture {
    /** An element with this share of the page's running text is not furniture, whatever it is called. */
    private static final double MAIN_SHARE = 0.4;
    /** Unclosed tags can put a whole page into its footer. */
    private static final double SURE_SHARE = 0.8;

    private static final int LONG_ARTICLE = 1000;
    private static final int LONG_FORM = 200;
    /** Characters around the links of a list that is nothing but links. */
    private static final int BETWEEN_LINKS = 4;

    private final Survey survey;
    private final double page;

    private Furniture(Survey survey) {
        this.survey = survey;
        this.page = survey.prose(0);
    }

    static void drop(Survey survey) {
        Furniture furniture = new Furniture(survey);
        for (int i = 1; i < survey.size(); i++) {
            if (!survey.isGone(i) && furniture.is(i)) {
                survey.drop(i);
            }
        }
    }

    private boolean is(int i) {
        Element e = survey.element(i);
        boolean suspect = byTag(i, e) || survey.is(i, Names.FURNITURE) || e.attributesSize() > 0 && byAttribute(e);
        return suspect && !isMain(i, e);
    }

    private static boolean byAttribute(Element e) {
        return switch (e.attr("role")) {
            case "navigation",
                    "search",
                    "banner",
                    "contentinfo",
                    "dialog",
                    "alertdialog",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tablist",
                    "tooltip",
                    "complementary" -> true;
            default -> e.hasAttr("data-nosnippet");
        };
    }

    private boolean isMain(int i, Element e) {
        boolean sure = isSurely(i, e);
        double enough = Math.max((sure ? SURE_SHARE : MAIN_SHARE) * page, sure ? LONG_ARTICLE : 0);
        return page > 0 && survey.prose(i) > enough
                || e.normalName().equals("main")
                || e.attr("role").equals("main")
                || survey.hasHeadline(i) && !e.normalName().equals("nav") && !survey.hasControls(i);
    }

    private boolean isSurely(int i, Element e) {
        return survey.is(i, Names.SURE)
                || switch (e.normalName()) {
                    case "nav", "footer", "dialog", "aside" -> true;
                    default -> false;
                }
                || switch (e.attr("role")) {
                    case "navigation", "search", "contentinfo", "dialog", "alertdialog", "complementary" -> true;
                    default -> false;
                };
    }

    private boolean byTag(int i, Element e) {
        return switch (e.normalName()) {
            case "nav", "footer", "menu", "dialog" -> true;
            case "aside" -> !survey.is(i, Names.FACTS) || e.closest("main, article") == null;
            case "header" -> survey.prose(i) == 0 && !survey.hasHeadline(i) || e.closest("main, article") == null;
            case "form" -> survey.prose(i) < LONG_FORM;
            case "ul", "ol" -> isContents(i);
            case "figcaption" -> isCaption(e.closest("figure"));
            default -> false;
        };
    }

    private boolean isCaption(@org.jspecify.annotations.Nullable Element figure) {
        return figure != null && figure.selectFirst("table") == null;
    }

    /** Whether a list only leads to places on the same page. */
    private boolean isContents(int list) {
        int around = survey.text(list) - survey.linked(list);
        if (survey.linked(list) == 0 || around > survey.text(list) / 2) {
            return false;
        }
        int links = 0;
        for (int i = list + 1; i < survey.end(list); i++) {
            Element e = survey.element(i);
            if (e.normalName().equals("a") && e.hasAttr("href")) {
                if (!e.attr("href").startsWith("#")) {
                    return false;
                }
                links++;
            }
        }
        return links > 0 && around <= BETWEEN_LINKS * links;
    }
}
