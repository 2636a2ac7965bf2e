package samsvar.engine.answer.choice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Understanding;

/** Which of two equally good parts is the better answer? Small sums that decide between equals. Set by judgement. */
final class Leaning {
    private static final double OWN_LANGUAGE = 0.04;
    /** Who asks in Latin letters seldom reads Cyrillic. */
    private static final double OTHER_SCRIPT = -0.06;
    /** A question in Swedish that names no country is likely asked about Sweden. */
    private static final double OWN_COUNTRY = 0.03;
    /** What was new once; guidance is kept up to date. */
    private static final double NEWS = -0.04;

    /** What is said of something else than was asked, where another part says it of what was. */
    private static final double OF_ANOTHER = -0.06;

    private static final Pattern HOLDS_FOR = Pattern.compile("(?:For|För|Для) (?!att |å )\\S+(?: \\S+)?");
    private static final Pattern IS_NEWS = Pattern.compile(
            "/(?:aktuel[lt][^/]*|nyhet[^/]*|nyheiter|news|novyny|novini|press[^/]*|arkiv)/|/(?:19|20)\\d\\d[/-]\\d\\d?[/-]",
            Pattern.CASE_INSENSITIVE);

    private Leaning() {}

    static double of(Evidence evidence, LanguageTag asked) {
        Snippet snippet = evidence.snippet();
        Page page = snippet.page();
        return (isOfAnother(evidence) ? OF_ANOTHER : 0)
                + (snippet.language().equals(asked) ? OWN_LANGUAGE : 0)
                + (!isCyrillic(asked) && isCyrillic(snippet.language()) ? OTHER_SCRIPT : 0)
                + (Understanding.countryOf(asked).filter(page.country()::equals).isPresent() ? OWN_COUNTRY : 0)
                + (IS_NEWS.matcher(page.url().value()).find() ? NEWS : 0);
    }

    /** Whether it begins with what it holds for ("For SFO …") and that was not asked about. */
    private static boolean isOfAnother(Evidence evidence) {
        TextRange range = evidence.snippet().range();
        Matcher opening = HOLDS_FOR.matcher(range.of(evidence.snippet().page().text()));
        int end = range.start() + (opening.lookingAt() ? opening.end() : 0);
        return end > range.start()
                && evidence.direct().stream()
                        .flatMap(match -> match.ranges().stream())
                        .noneMatch(asked -> asked.start() < end);
    }

    private static boolean isCyrillic(LanguageTag language) {
        return language.equals(LanguageTag.UK) || language.equals(LanguageTag.RU);
    }
}
