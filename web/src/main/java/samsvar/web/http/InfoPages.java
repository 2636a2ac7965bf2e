package samsvar.web.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.web.search.Link;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** The pages about the service itself. Thread-safe. */
final class InfoPages {
    private static final String KEPT = "private, max-age=300";

    private final Pages pages;
    private final Sources sources;

    InfoPages(Pages pages, Sources sources) {
        this.pages = pages;
        this.sources = sources;
    }

    /** {@code GET /{lang}/about}. */
    void about(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        String languages = say.list(Arrays.stream(UiLanguage.values())
                .map(l -> say.languageName(l.language()))
                .toList());
        info(
                ctx,
                ui,
                "/about",
                "footer.about",
                List.of(
                        say.say("about.what"),
                        say.say("search.languages", "languages", languages),
                        say.say("about.quote"),
                        say.say("about.check")));
    }

    /** {@code GET /{lang}/privacy}. */
    void privacy(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        info(
                ctx,
                ui,
                "/privacy",
                "footer.privacy",
                List.of(
                        say.say("privacy.short"),
                        say.say("privacy.log"),
                        say.say("privacy.counts"),
                        say.say("privacy.answers"),
                        say.say("privacy.cookies"),
                        say.say("search.warning.personal")));
    }

    /** {@code GET /{lang}/accessibility}. */
    void accessibility(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        info(
                ctx,
                ui,
                "/accessibility",
                "footer.accessibility",
                List.of(say.say("accessibility.goal"), say.say("accessibility.tested")));
    }

    private void info(Context ctx, UiLanguage ui, String path, String heading, List<String> sentences) {
        String title = pages.in(ui).say(heading);
        ctx.header("Cache-Control", KEPT);
        pages.send(
                ctx,
                "info",
                pages.shell(ui, title + " – Samsvar", path),
                Map.of("heading", title, "sentences", sentences));
    }

    /** {@code GET /{lang}/sources}: the sites that are searched, by country. */
    void sources(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        Map<String, List<Source>> byCountry =
                sources.enabled().collect(Collectors.groupingBy(Source::country, TreeMap::new, Collectors.toList()));
        List<SourceGroup> groups = byCountry.entrySet().stream()
                .map(e -> new SourceGroup(say.countryName(e.getKey()), links(e.getValue())))
                .toList();
        long number = sources.enabled().count();
        String title = say.say("footer.sources");
        ctx.header("Cache-Control", KEPT);
        pages.send(
                ctx,
                "sources",
                pages.shell(ui, title + " – Samsvar", "/sources"),
                Map.of(
                        "heading", title,
                        "count", number == 0 ? say.say("sources.none") : say.say("sources.count", "n", number),
                        "groups", groups));
    }

    private static List<Link> links(List<Source> sources) {
        return sources.stream()
                .filter(source -> !source.start().isEmpty())
                .sorted(Comparator.comparing(Source::ownName, String.CASE_INSENSITIVE_ORDER))
                .map(source -> new Link(
                        source.ownName(),
                        source.start().getFirst().toASCIIString(),
                        Optional.of(source.ownLanguage().value())))
                .toList();
    }
}
