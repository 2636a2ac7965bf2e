package samsvar.crawler.soft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import samsvar.engine.page.Page;

/**
 * What error pages say in so many words. In a title or first heading of a short page the words are believed; elsewhere they are only a
 * reason to look closer, so that an article about maintenance stays an article.
 */
final class Phrases {
    /** UTF-16 units. */
    private static final int SHORT = 600;

    private static final int VERY_SHORT = 300;

    private static final Pattern MISSING = any(
            "(webb)?sidan (du (söker|letar efter|försöker nå) )?(finns inte|saknas|hittades inte)",
            "sidan (du (söker|letar efter|försöker nå) )?(kan|kunde|gick) inte (att )?hittas?",
            "(hittar|hittade) (tyvärr )?inte (den |denna )?sidan",
            "(kan|kunde) inte hitta sidan",
            "siden (du (leter etter|søker) )?(finnes ikke|finst ikkje|ble ikke funnet|er ikke funnet|eksisterer ikke)",
            "(fant|finner) (dessverre |vi )?ikke siden",
            "sida (du (leitar etter|søkjer) )?(finst ikkje|vart ikkje funnen|blei ikkje funnen|eksisterer ikkje)",
            "(fann|finn) (diverre |vi )?ikkje sida",
            "сторінк[аиу].{0,30}не (знайдено|знайдена|існує)",
            "страниц[аыу].{0,30}не (найдена|найдено|существует)",
            "page .{0,30}(not|n't|n’t) (be )?(found|exist)",
            "(can't|can’t|cannot|could not|couldn't) find (the|that|this|your) page",
            "page (no longer exists|you (requested|are looking for) .{0,20}(removed|moved))",
            "(^|\\s)404(\\s|$|:|-).{0,40}(not found|hitta|funnet|funne|знайден|найден)",
            "(error|fel|feil|помилка|ошибка) 404");

    /** Said anywhere in a short text: not proof, but worth one request. */
    private static final Pattern HINTS = any(
            "finns inte",
            "hitta[rs]? inte",
            "inte hittas?",
            "tagits bort",
            "flyttats",
            "finnes ikke",
            "ikke funnet",
            "finst ikkje",
            "ikkje funn",
            "flyttet eller",
            "не знайден",
            "не існує",
            "не найден",
            "не существует",
            "not found",
            "can.?.?t (be found|find)",
            "doesn.?t exist",
            "no longer (exists|available)",
            "\\b404\\b");

    private static final Pattern CLOSED = any(
            "underhåll",
            "tillfälligt (stängd|otillgänglig|ur funktion|nere)",
            "driftstopp",
            "driftsstopp",
            "driftstörning",
            "driftsstans",
            "driftsforstyrrelse",
            "vedlikehold",
            "vedlikehald",
            "midlertidig (utilgjengelig|stengt|nede|ute av drift)",
            "mellombels (utilgjengeleg|stengt|nede|ute av drift)",
            "maintenance",
            "temporarily (unavailable|closed|down|out of service)",
            "service unavailable",
            "(we('ll| will) be|be right|snart) (back|tillbaka)",
            "(straks|snart) tilbake",
            "технічн\\p{L}+ (роб|обслуговув)",
            "тимчасово (недоступн|не працю|закрит)",
            "техническ\\p{L}+ (работ|обслужив)",
            "временно (недоступ|не работа|закрыт)");

    private Phrases() {}

    /** Whether title or heading of a short page say that there is no such page. */
    static boolean sayMissing(Page page) {
        return page.text().length() <= SHORT && inHead(MISSING, page);
    }

    /** Whether a short page says somewhere that something is missing. */
    static boolean hintMissing(Page page) {
        return page.text().length() <= SHORT
                && HINTS.matcher(lower(page.title() + "\n" + page.text())).find();
    }

    /** Whether a short page says in its title or heading, a very short one anywhere, that the site is closed. */
    static boolean sayClosed(Page page) {
        int length = page.text().length();
        return length <= SHORT && inHead(CLOSED, page)
                || length <= VERY_SHORT && CLOSED.matcher(lower(page.text())).find();
    }

    private static boolean inHead(Pattern phrases, Page page) {
        Optional<String> heading = page.blocks().stream().map(b -> b.text()).findFirst();
        return phrases.matcher(lower(page.title())).find()
                || phrases.matcher(lower(heading.orElse(""))).find();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Pattern any(String... phrases) {
        return Pattern.compile(String.join("|", List.of(phrases)));
    }
}
