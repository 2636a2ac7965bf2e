package samsvar.web.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every page people see, in every state. */
final class States {
    /** A question with a short answer from a table. */
    static final String ANSWERED = "Коли конференція в Мальме?";

    private static final String CONFLICT = "Vad kostar en lånecykel?";
    private static final String CHAIN = "Vem ordnar boende för den som har tillfälligt skydd i Strandby?";
    /** Both countries answer it. */
    private static final String COUNTRIES = "Скільки триває тимчасовий захист?";

    private static final String ASKED_AT_HOME = "Hur lång tid har jag på mig att överklaga?";
    private static final String STEPS = "Hur får jag ett personnummer?";
    private static final String OLD = "Hur länge får jag köra med utländskt körkort?";
    private static final String TERMS = "Kor mykje er introduksjonsstønaden?";
    private static final String NO_ANSWER = "Vad kostar det att döpa om en båt?";
    private static final String CORRECTED = "scolarship deadline";
    private static final String PLACE = "Vad kostar barnomsorg i Fjordvik?";
    private static final String MANY = "Скільки коштує квиток на автобус на 30 днів?";
    private static final String FOUND_NOWHERE = "qwrtzxv";
    private static final String MARKUP = "<script>alert(1)</script> \"'&amp; </title>";

    private static final Set<String> KINDS = Set.of(
            "home",
            "filtered",
            "no result, filtered",
            "nothing asked",
            "about",
            "sources",
            "accessibility",
            "guide, country",
            "guide, municipality",
            "permalink, changed",
            "404",
            "503, building");

    private final SampleSite site;
    private final List<State> states = new ArrayList<>();

    private States(SampleSite site) {
        this.site = site;
    }

    /** All of them, the most visited first. */
    static List<State> of(SampleSite site) {
        States all = new States(site);
        all.searches();
        all.information();
        all.answers();
        all.failures();
        return List.copyOf(all.states);
    }

    /** One state of each kind of page: a handful that together have every component. */
    static List<State> kinds(SampleSite site) {
        return of(site).stream().filter(state -> KINDS.contains(state.name())).toList();
    }

    private void searches() {
        page("home", "/", ".topics");
        search("answer, table", ANSWERED, "", ".answer table");
        search("answer, terms", TERMS, "", ".answer dl");
        search("answer, steps", STEPS, "", ".answer blockquote ol");
        search("answer, chain", CHAIN, "", ".answer .chain a[href='#answer-h']");
        search("answer, old", OLD, "", ".answer .warning");
        search("place named", PLACE, "", "p.status a[href*='places=words']");
        search("place taken back", PLACE, "&places=words", "main:not(:has(p.status a[href*='places=words'])) .pages");
        search(
                "two countries",
                COUNTRIES,
                "",
                "main:has(.where a[href*='country=NO']) .lands .answer + .answer .country");
        search(
                "two countries, one asked for",
                ASKED_AT_HOME,
                "",
                "main:not(:has(.lands)) .where a[href*='country=BOTH']");
        search(
                "two countries chosen",
                ASKED_AT_HOME,
                "&country=BOTH",
                "main:not(:has(.where)) .lands .answer + .answer");
        search("pages differ", CONFLICT, "", ".answer:has(.differing blockquote) + #people a[href^=tel]");
        search("no short answer", NO_ANSWER, "", "main:not(:has(.answer)) .people a[href^=tel]");
        search("words corrected", CORRECTED, "", "p.status a[href*='words=typed']");
        search("words as typed", CORRECTED, "&words=typed", ".pages");
        search("filtered", ANSWERED, "&country=SE&language=sv", ".chips");
        search("second page", MANY, "&page=2", "a[rel=prev]");
        search("no result", FOUND_NOWHERE, "", ".people a[href^=mailto]");
        search("no result, filtered", FOUND_NOWHERE, "&country=NO", ".none a[href*='search?q=']");
        search("markup asked", MARKUP, "", "input#q");
        search("nothing asked", "", "", ".problem");
    }

    private void information() {
        page("about", "/about", "main h1");
        page("sources", "/sources", "ul.sources");
        page("topics", "/topics", ".grid section");
        page("report sent", "/accessibility/thanks?id=2026-11-20-0123abcd", "main p:has-text('0123abcd')");
        page("privacy", "/privacy", "main h1");
        page("feedback, thanks", "/feedback", "main h1");
        page("accessibility", "/accessibility", "main h1");
        page("guide, country", "/guide", "a[href$='/guide/se']");
        page("guide, municipality", "/guide/se", "select#municipality");
        page("guide, overview", "/guide/se/almby", ".situations");
        page("guide, situation", "/guide/se/almby/identity", "article.ask");
        page("guide, gap", "/guide/se/almby/rights", "article.ask .nothing");
        page("guide, all", "/guide/se/almby/all", "article.ask");
    }

    private void answers() {
        page("permalink, same", site.answer(ANSWERED) + "?ui=LANG", 200, "main:has(.same) blockquote table");
        page("permalink, changed", site.answerChanged(TERMS) + "?ui=LANG", 200, ".warning");
        page("permalink, gone", site.answerGone(OLD) + "?ui=LANG", 200, ".warning");
    }

    private void failures() {
        page("400, address", "/LANG/search?q=sfi&page=0", 400, "main h1");
        page("400, too long", "/LANG/search?q=" + "a".repeat(301), 400, ".problem");
        page("404", "/LANG/nowhere", 404, "main h1");
        page("404, guide", "/LANG/guide/se/nowhere", 404, ".problem");
        page("503, no index", "/LANG/search?q=" + escaped(SampleSite.UNREADABLE), 503, "main h1");
        page("500", "/LANG/search?q=" + escaped(SampleSite.BREAKS), 500, "main h1");
        states.add(new State("429", 429, site.crowded("/LANG/search?q=sfi"), "main h1", site::spend));
        states.add(new State("building, home", 200, site.building("/LANG/"), ".notice"));
        states.add(new State("503, building", 503, site.building("/LANG/search?q=sfi"), "main h1"));
        states.add(new State("503, building, guide", 503, site.building("/LANG/guide/se/almby/rights"), "main h1"));
        states.add(new State("building, sources", 200, site.building("/LANG/sources"), "ul.sources"));
    }

    private void search(String name, String question, String more, String proof) {
        page(name, "/LANG/search?q=" + escaped(question) + more, 200, proof);
    }

    private void page(String name, String path, String proof) {
        page(name, "/LANG" + path, 200, proof);
    }

    private void page(String name, String path, int status, String proof) {
        states.add(new State(name, status, site.ready(path), proof));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
