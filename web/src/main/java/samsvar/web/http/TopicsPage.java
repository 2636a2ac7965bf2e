package samsvar.web.http;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.guide.Guide;
import samsvar.config.guide.GuideQuestion;
import samsvar.config.guide.Situation;
import samsvar.config.language.LanguageTag;
import samsvar.web.search.Link;
import samsvar.web.search.SearchForm;
import samsvar.web.search.Topic;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** What do people ask about? The guide's situations with some of their questions, each a search. Thread-safe. */
final class TopicsPage {
    /** Questions shown of each; all are in the guide. */
    private static final int SHOWN = 3;

    private final Pages pages;
    private final Guide guide;

    TopicsPage(Pages pages, Guide guide) {
        this.pages = pages;
        this.guide = guide;
    }

    /** {@code GET /{lang}/topics}. */
    void show(Context ctx, UiLanguage ui) {
        List<TopicGroup> groups = guide.situations().stream()
                .sorted(Comparator.comparingInt(Situation::order))
                .map(situation -> group(situation, ui))
                .toList();
        String heading = pages.in(ui).say("topic.heading");
        ctx.header("Cache-Control", "private, max-age=300");
        pages.send(
                ctx,
                "topics",
                pages.shell(ui, heading + " – Samsvar", "/topics"),
                Map.of("heading", heading, "groups", groups, "feeds", feeds(pages.in(ui))));
    }

    private static List<Link> feeds(Wording say) {
        return Stream.of(Topic.values())
                .map(topic -> Link.to(
                        say.say(topic.key()),
                        "/feed.atom?topic=" + topic.tag() + "&lang="
                                + say.language().tag()))
                .toList();
    }

    private static TopicGroup group(Situation situation, UiLanguage ui) {
        LanguageTag reader = ui.language();
        String title = situation.title().getOrDefault(reader, situation.id());
        return new TopicGroup(
                search(title, ui),
                situation.questions().stream()
                        .map(GuideQuestion::shown)
                        .flatMap(shown -> Stream.ofNullable(shown.get(reader)))
                        .limit(SHOWN)
                        .map(question -> search(question, ui))
                        .toList());
    }

    private static Link search(String question, UiLanguage ui) {
        return new Link(question, SearchForm.of(question).address(ui), Optional.empty());
    }
}
