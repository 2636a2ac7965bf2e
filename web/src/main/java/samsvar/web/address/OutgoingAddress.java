package samsvar.web.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import samsvar.engine.answer.Quote;
import samsvar.engine.page.PageUrl;

/** Where does a link out of the service lead? Only to http and https: an imported address may be any text. */
public final class OutgoingAddress {
    /** Words at each end of a longer quotation that name it in a text fragment; enough to be unique on most pages. */
    private static final int END_WORDS = 4;

    private OutgoingAddress() {}

    /** The address, where it can be followed. */
    public static Optional<String> of(PageUrl url) {
        String lower = url.value().toLowerCase(Locale.ROOT);
        boolean web = (lower.startsWith("http://") || lower.startsWith("https://"))
                && !url.host().isEmpty();
        return web ? Optional.of(url.value()) : Optional.empty();
    }

    /**
     * The address with a text fragment that makes the browser scroll to the quotation and mark it (WICG Scroll To Text
     * Fragment; browsers that do not know it open the page).
     */
    public static Optional<String> of(PageUrl url, String quote) {
        return of(url).map(address -> address + "#:~:text=" + fragment(quote));
    }

    /** As {@link #of(PageUrl, String)}; of a PDF, which has no text fragments, the printed page (RFC 8118, section 3). */
    public static Optional<String> of(Quote quote) {
        PageUrl url = quote.page().url();
        return quote.page()
                .facts()
                .sheet(quote.range().start())
                .map(sheet -> of(url).map(address -> address + "#page=" + sheet.number()))
                .orElseGet(() -> of(url, quote.text()));
    }

    private static String fragment(String quote) {
        List<String> blocks =
                Arrays.stream(quote.split("[\\t\\n]")).filter(b -> !b.isBlank()).toList();
        if (blocks.isEmpty()) {
            return "";
        }
        List<String> first = words(blocks.getFirst());
        List<String> last = words(blocks.getLast());
        if (blocks.size() == 1 && first.size() <= 2 * END_WORDS) {
            return encode(first);
        }
        List<String> start = first.subList(0, Math.min(END_WORDS, first.size()));
        List<String> end = last.subList(Math.max(0, last.size() - END_WORDS), last.size());
        return encode(start) + "," + encode(end);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** Beside what every address escapes, a hyphen has a meaning of its own in a text fragment. */
    private static String encode(List<String> words) {
        return words.stream()
                .map(QueryString::encode)
                .collect(Collectors.joining("%20"))
                .replace("-", "%2D");
    }
}
