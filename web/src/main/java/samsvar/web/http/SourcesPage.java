package samsvar.web.http;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.web.address.QueryString;
import samsvar.web.api.Coverage;
import samsvar.web.search.Link;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** What is searched, when was it last confirmed, and what is not searched? Thread-safe. */
final class SourcesPage {
    private final Pages pages;
    private final Sources sources;
    private final Supplier<Map<String, Coverage>> coverage;

    SourcesPage(Pages pages, Sources sources, Supplier<Map<String, Coverage>> coverage) {
        this.pages = pages;
        this.sources = sources;
        this.coverage = coverage;
    }

    /** {@code GET /{lang}/sources}. */
    void show(Context ctx, UiLanguage ui) {
        Wording say = pages.in(ui);
        Map<String, Coverage> held = coverage.get();
        List<SourceGroup> groups = sources
                .enabled()
                .collect(Collectors.groupingBy(Source::country, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new SourceGroup(say.countryName(e.getKey()), rows(e.getValue(), held, say)))
                .toList();
        long number = sources.enabled().count();
        String title = say.say("footer.sources");
        ctx.header("Cache-Control", "private, max-age=60");
        pages.send(
                ctx,
                "sources",
                pages.shell(ui, title + " – Samsvar", "/sources"),
                Map.of(
                        "heading",
                        title,
                        "count",
                        number == 0 ? say.say("sources.none") : say.say("sources.count", "n", number),
                        "groups",
                        groups,
                        "missing",
                        missing(say)));
    }

    private static List<SourceGroup.Row> rows(List<Source> sources, Map<String, Coverage> held, Wording say) {
        return sources.stream()
                .filter(source -> !source.start().isEmpty())
                .sorted(Comparator.comparing(Source::ownName, String.CASE_INSENSITIVE_ORDER))
                .map(source -> new SourceGroup.Row(
                        new Link(
                                source.ownName(),
                                source.start().getFirst().toASCIIString(),
                                Optional.of(source.ownLanguage().value())),
                        "/feed.atom?authority=" + QueryString.encode(source.id().value()) + "&lang="
                                + say.language().tag(),
                        Optional.ofNullable(held.get(source.id().value()))
                                .map(coverage -> List.of(
                                        say.say("sources.pages", "n", coverage.pages()),
                                        say.say("sources.confirmed", "date", say.date(coverage.newest()))))
                                .orElseGet(() -> List.of(say.say("sources.waiting")))))
                .toList();
    }

    private List<String> missing(Wording say) {
        long others = sources.all().stream()
                .filter(source -> !source.enabled() && source.sameAs().isEmpty())
                .count();
        String closed = say.say("sources.closed");
        return others == 0 ? List.of(closed) : List.of(say.say("sources.rest", "n", others), closed);
    }
}
