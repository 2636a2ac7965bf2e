package samsvar.engine.answer.choice;

import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.page.Page;

/** Which of two equally good parts is the better answer? Small sums that decide between equals. Set by judgement. */
final class Leaning {
    private static final double OWN_LANGUAGE = 0.04;
    /** Who asks in Latin letters seldom reads Cyrillic. */
    private static final double OTHER_SCRIPT = -0.06;
    /** A question in Swedish that names no country is likely asked about Sweden. */
    private static final double OWN_COUNTRY = 0.03;
    /** What was new once; guidance is kept up to date. */
    private static final double NEWS = -0.04;

    private static final Pattern IS_NEWS = Pattern.compile(
            "/(?:aktuel[lt][^/]*|nyhet[^/]*|nyheiter|news|novyny|novini|press[^/]*|arkiv)/|/(?:19|20)\\d\\d[/-]\\d\\d?[/-]",
            Pattern.CASE_INSENSITIVE);

    private Leaning() {}

    static double of(Snippet snippet, LanguageTag asked) {
        Page page = snippet.page();
        return (snippet.language().equals(asked) ? OWN_LANGUAGE : 0)
                + (!isCyrillic(asked) && isCyrillic(snippet.language()) ? OTHER_SCRIPT : 0)
                + (page.country().equals(country(asked)) ? OWN_COUNTRY : 0)
                + (IS_NEWS.matcher(page.url().value()).find() ? NEWS : 0);
    }

    private static boolean isCyrillic(LanguageTag language) {
        return language.equals(LanguageTag.UK) || language.equals(LanguageTag.RU);
    }

    private static String country(LanguageTag language) {
        return switch (language.value()) {
            case "sv" -> "SE";
            case "nb", "nn" -> "NO";
            default -> "?";
        };
    }
}
