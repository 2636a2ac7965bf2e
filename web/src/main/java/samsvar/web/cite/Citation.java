package samsvar.web.cite;

import java.util.Map;
import samsvar.engine.page.PageUrl;
import samsvar.web.text.Wording;

/**
 * How to cite an answer, ready to be pasted.
 *
 * @param text as plain text
 * @param html as HTML: a {@code blockquote} that names its source
 * @param markdown as Markdown (CommonMark)
 */
public record Citation(String text, String html, String markdown) {
    /**
     * The citations of an answer.
     *
     * @param permalink the answer's own address, absolute
     */
    public static Citation of(StoredAnswer answer, String permalink, Wording say) {
        String authority = answer.authority().isEmpty() ? new PageUrl(answer.url()).host() : answer.authority();
        String date = say.date(answer.checked());
        String quote = answer.quote().replace('\t', ' ');
        String title = answer.title().isEmpty() ? answer.url() : answer.title();
        String text = say.say(
                "desk.cite.format",
                Map.of(
                        "quote", quote.replaceAll("\\s+", " "),
                        "authority", authority,
                        "title", title,
                        "url", answer.url(),
                        "date", date,
                        "permalink", permalink));
        String checked = say.say("answer.checked", "date", date);
        String html =
                "<blockquote cite=\"%s\" lang=\"%s\"><p>%s</p></blockquote>\n<p>%s, <a href=\"%s\">%s</a>. %s. <a href=\"%s\">%s</a></p>"
                        .formatted(
                                escaped(answer.url()),
                                escaped(answer.language().value()),
                                escaped(quote).replace("\n", "<br>"),
                                escaped(authority),
                                escaped(answer.url()),
                                escaped(title),
                                escaped(checked),
                                escaped(permalink),
                                escaped(permalink));
        String markdown = "> %s\n\n%s, [%s](<%s>). %s. <%s>"
                .formatted(
                        plain(quote).replace("\n", "  \n> "),
                        plain(authority),
                        plain(title),
                        answer.url().replace(">", "%3E"),
                        plain(checked),
                        permalink);
        return new Citation(text, html, markdown);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Without a meaning in Markdown. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1")
                .replaceAll("(?m)^(\\s*)([-+]|\\d+[.)])(\\s)", "$1\\\\$2$3");
    }
}
