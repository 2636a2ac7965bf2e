package samsvar.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import samsvar.web.text.Texts;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** Writes a page from its template. Thread-safe. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Texts texts;
    private final Assets assets;

    Pages(Texts texts, Assets assets) {
        this.texts = texts;
        this.assets = assets;
    }

    /** The sentences of a language. */
    Wording in(UiLanguage ui) {
        return texts.in(ui);
    }

    /** The shell of a page that search engines may list, at the same path in every language. */
    Shell shell(UiLanguage ui, String title, String path) {
        return Shell.of(in(ui), title, language -> "/" + language.tag() + path, assets, true);
    }

    /** The shell of a page that search engines are asked not to list. */
    Shell unlisted(UiLanguage ui, String title, Function<UiLanguage, String> address) {
        return Shell.of(in(ui), title, address, assets, false);
    }

    /** Answers with the page. */
    void send(Context ctx, String template, Shell shell, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("shell", shell);
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", all, html);
        ctx.header("Content-Language", shell.tag())
                .result(html.toString().stripLeading())
                .contentType("text/html; charset=utf-8");
    }

    /** The language of a request: that of its path, else the one its browser asks for. */
    static UiLanguage language(Context ctx) {
        String[] path = ctx.path().split("/", 3);
        Optional<UiLanguage> named = path.length > 1 ? UiLanguage.of(path[1]) : Optional.empty();
        return named.orElseGet(() -> browser(ctx));
    }

    /** The language the browser asks for. */
    static UiLanguage browser(Context ctx) {
        return UiLanguage.preferred(
                Optional.ofNullable(ctx.header("Accept-Language")).orElse(""));
    }
}
