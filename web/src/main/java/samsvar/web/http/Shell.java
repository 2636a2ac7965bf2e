package samsvar.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samsvar.web.search.Link;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/**
 * What surrounds every page.
 *
 * @param say the page's language
 * @param title the document's title
 * @param languages links to the same page in each language of the service
 * @param assets where its style sheet and script are
 * @param indexed whether search engines may list the page
 */
public record Shell(Wording say, String title, List<Link> languages, Assets assets, boolean indexed) {
    public Shell {
        languages = List.copyOf(languages);
    }

    /**
     * The shell of a page.
     *
     * @param address the page's path and query in a language
     */
    static Shell of(Wording say, String title, Function<UiLanguage, String> address, Assets assets, boolean indexed) {
        List<Link> languages = Arrays.stream(UiLanguage.values())
                .map(ui -> new Link(ui.ownName(), address.apply(ui), Optional.of(ui.tag())))
                .toList();
        return new Shell(say, title, languages, assets, indexed);
    }

    /** Path of the style sheet. */
    public String stylesheet() {
        return assets.stylesheet();
    }

    /** Path of the script. */
    public String script() {
        return assets.script();
    }

    /** BCP 47 tag of the page's language. */
    public String tag() {
        return say.language().tag();
    }
}
