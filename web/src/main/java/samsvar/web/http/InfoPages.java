package samsvar.web.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import samsvar.web.search.Link;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** The pages about the service itself. Thread-safe. */
final class InfoPages {
    private static final String KEPT = "private, max-age=300";

    private final Pages pages;

    InfoPages(Pages pages) {
        this.pages = pages;
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
                        say.say("about.check")),
                List.of(
                        Link.to(say.say("footer.sources"), "/" + ui.tag() + "/sources"),
                        Link.to(say.say("guide.title"), "/" + ui.tag() + "/guide"),
                        Link.to(say.say("topic.all"), "/" + ui.tag() + "/topics")));
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
                        say.say("privacy.reports"),
                        say.say("privacy.cookies"),
                        say.say("search.warning.personal")),
                List.of());
    }

    private void info(
            Context ctx, UiLanguage ui, String path, String heading, List<String> sentences, List<Link> onward) {
        String title = pages.in(ui).say(heading);
        ctx.header("Cache-Control", KEPT);
        pages.send(
                ctx,
                "info",
                pages.shell(ui, title + " – Samsvar", path),
                Map.of("heading", title, "sentences", sentences, "onward", onward));
    }
}
