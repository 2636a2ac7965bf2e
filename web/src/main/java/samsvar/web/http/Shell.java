package samsvar.web.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{3}");

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

    /** A sentence on emergency numbers in pieces; the numbers are links that call, the words between have no address. */
    public List<Link> emergency(String key) {
        String sentence = say.say(key);
        List<Link> pieces = new ArrayList<>();
        int from = 0;
        for (MatchResult number : SHORT_NUMBER.matcher(sentence).results().toList()) {
            pieces.add(Link.to(sentence.substring(from, number.start()), ""));
            pieces.add(Link.to(number.group(), "tel:" + number.group()));
            from = number.end();
        }
        pieces.add(Link.to(sentence.substring(from), ""));
        return pieces;
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
