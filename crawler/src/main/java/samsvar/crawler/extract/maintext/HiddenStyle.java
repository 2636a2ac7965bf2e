package samsvar.crawler.extract.maintext;

import java.util.Locale;
import java.util.Set;

/** Which declarations of CSS keep text from being seen? Reads style attributes and the simple rules of style elements. */
final class HiddenStyle {
    /** How a style hides its element. */
    enum Hiding {
        NO,
        /** It is not shown, but a script may show it. */
        AWAY,
        /** It is shown so that nobody can read it. */
        UNSEEN,
        /** It is written white, which is unreadable unless something darker lies behind it. */
        WHITE
    }

    /** Farther from the edge than this nothing is only shifted a little. */
    private static final double OFF_SCREEN = -400;

    private static final double SMALLEST_LETTERS = 2;

    private HiddenStyle() {}

    /** How a style attribute hides its element. */
    static Hiding of(String style) {
        if (style.isEmpty()) {
            return Hiding.NO;
        }
        Hiding found = Hiding.NO;
        boolean flat = false;
        boolean clipped = false;
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String property = declaration.substring(0, colon).strip();
            String value = declaration.substring(colon + 1).strip();
            flat |= isSize(property) && isNothing(value);
            clipped |= property.startsWith("overflow") && (value.startsWith("hidden") || value.startsWith("clip"));
            Hiding one = declaration(property, value);
            found = one.ordinal() > 0 && (found == Hiding.NO || one.ordinal() < found.ordinal()) ? one : found;
        }
        return found == Hiding.NO && flat && clipped ? Hiding.AWAY : found;
    }

    /** Whether a style, in lower case, gives the element a ground that is neither white nor absent. */
    static boolean hasGround(String style) {
        int at = style.indexOf("background");
        if (at < 0) {
            return false;
        }
        int colon = style.indexOf(':', at);
        return colon >= 0 && !isWhite(style.substring(colon + 1).strip());
    }

    private static Hiding declaration(String property, String value) {
        boolean unseen = switch (property) {
            case "visibility" -> value.startsWith("hidden") || value.startsWith("collapse");
            case "font-size" -> isTiny(value);
            case "left", "top", "right", "text-indent", "margin-left", "margin-top" -> isFarOff(value);
            case "clip" -> value.startsWith("rect(0") || value.startsWith("rect(1px");
            case "clip-path" -> value.startsWith("inset(50") || value.startsWith("inset(100");
            case "transform" -> value.startsWith("scale(0)");
            default -> false;
        };
        if (unseen) {
            return Hiding.UNSEEN;
        }
        return switch (property) {
            case "display" -> value.startsWith("none") ? Hiding.AWAY : Hiding.NO;
            case "color" -> isWhite(value) ? Hiding.WHITE : Hiding.NO;
            default -> Hiding.NO;
        };
    }

    private static boolean isSize(String property) {
        return switch (property) {
            case "height", "width", "max-height", "max-width" -> true;
            default -> false;
        };
    }

    private static boolean isNothing(String value) {
        double size = number(value);
        return size == 0 || size == 1 && value.contains("px");
    }

    private static boolean isTiny(String value) {
        double size = number(value);
        boolean relative = value.contains("em") || value.contains("%");
        return size == 0 || !relative && size >= 0 && size <= SMALLEST_LETTERS;
    }

    private static boolean isFarOff(String value) {
        double to = number(value);
        return to <= (value.contains("em") ? OFF_SCREEN / 16 : OFF_SCREEN)
                || value.contains("%") && to <= OFF_SCREEN / 4;
    }

    private static boolean isWhite(String value) {
        String colour = value.replace("!important", "").strip();
        return colour.equals("#fff")
                || colour.equals("#ffffff")
                || value.startsWith("white")
                || value.startsWith("transparent")
                || value.replace(" ", "").startsWith("rgb(255,255,255")
                || value.replace(" ", "").startsWith("rgba(255,255,255");
    }

    /** The number a value begins with, not a number where there is none. */
    private static double number(String value) {
        int end = 0;
        while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        try {
            return end == 0 ? Double.NaN : Double.parseDouble(value.substring(0, end));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /**
     * Adds the classes that a style sheet hides wherever they stand. Rules inside at-rules hold for a medium or a width only
     * and are passed over.
     */
    static void classesHiddenBy(String css, Set<String> classes) {
        int at = 0;
        while (true) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selector = afterComment(css.substring(at, open)).strip();
            int close = selector.startsWith("@") ? endOfBlock(css, open) : css.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (!selector.startsWith("@") && isHiding(css.substring(open + 1, close))) {
                addClasses(selector, classes);
            }
            at = close + 1;
        }
    }

    private static boolean isHiding(String declarations) {
        return (declarations.contains("none") || declarations.contains("hidden"))
                && switch (of(declarations)) {
                    case AWAY -> true;
                    case UNSEEN -> declarations.contains("visibility");
                    case NO, WHITE -> false;
                };
    }

    private static void addClasses(String selectors, Set<String> classes) {
        for (String one : selectors.split(",")) {
            String selector = one.strip();
            boolean simple = selector.length() > 1
                    && selector.charAt(0) == '.'
                    && selector.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
            if (simple) {
                classes.add(selector.substring(1));
            }
        }
    }

    private static String afterComment(String selector) {
        int end = selector.lastIndexOf("*/");
        return end < 0 ? selector : selector.substring(end + 2);
    }

    private static int endOfBlock(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
