package samsvar.crawler.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import samsvar.engine.page.Page;

/**
 * Does a page answered with 200 only say that there is no page, or that the site is being repaired? Judged by its title or first
 * heading on short texts only, so that an article about maintenance stays an article.
 */
final class SoftErrors {
    /** UTF-16 units. */
    private static final int SHORT = 600;

    private static final int VERY_SHORT = 300;

    private static final Pattern MISSING = words(List.of(
            "sidan finns inte",
            "sidan kunde inte hittas",
            "sidan hittades inte",
            "vi hittar inte sidan",
            "kan inte hitta sidan",
            "sidan saknas",
            "siden finnes ikke",
            "siden ble ikke funnet",
            "fant ikke siden",
            "finner ikke siden",
            "sida finst ikkje",
            "fann ikkje sida",
            "finn ikkje sida",
            "сторінку не знайдено",
            "сторінка не знайдена",
            "сторінки не існує",
            "сторінка не існує",
            "page not found",
            "page does not exist",
            "404 not found",
            "страница не найдена"));

    private static final Pattern CLOSED = words(List.of(
            "underhåll",
            "tillfälligt stängd",
            "driftstopp",
            "driftstörning",
            "driftsstans",
            "driftsstopp",
            "vedlikehold",
            "vedlikehald",
            "midlertidig utilgjengelig",
            "mellombels utilgjengeleg",
            "driftsforstyrrelse",
            "maintenance",
            "temporarily unavailable",
            "service unavailable",
            "технічні роботи",
            "технічних робіт",
            "технічне обслуговування",
            "тимчасово недоступн"));

    private SoftErrors() {}

    /** Whether it says that there is no such page. */
    static boolean saysMissing(Page page) {
        return matches(MISSING, page);
    }

    /** Whether it says that the site is closed for the time being; a very short text may say so anywhere. */
    static boolean saysClosed(Page page) {
        String text = page.text();
        return matches(CLOSED, page)
                || (text.length() <= VERY_SHORT
                        && CLOSED.matcher(text.toLowerCase(Locale.ROOT)).find());
    }

    private static boolean matches(Pattern phrases, Page page) {
        if (page.text().length() > SHORT) {
            return false;
        }
        Optional<String> heading = page.blocks().stream().map(b -> b.text()).findFirst();
        return phrases.matcher(page.title().toLowerCase(Locale.ROOT)).find()
                || phrases.matcher(heading.orElse("").toLowerCase(Locale.ROOT)).find();
    }

    private static Pattern words(List<String> phrases) {
        return Pattern.compile(
                String.join("|", phrases.stream().map(Pattern::quote).toList()));
    }
}
