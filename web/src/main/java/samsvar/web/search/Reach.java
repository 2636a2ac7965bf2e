package samsvar.web.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Value;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

/** Telephone numbers and e-mail addresses that answer, as links that call or write (RFC 3966, RFC 6068). */
final class Reach {
    private Reach() {}

    /** A link for each number or address that the answer's value is; empty where something else was asked for. */
    static List<Link> of(Answer.Quoted answer) {
        return answer.values().stream()
                .flatMap(value -> href(answer.quote(), value).stream()
                        .map(href -> Link.to(value.text().strip(), href)))
                .distinct()
                .toList();
    }

    private static Optional<String> href(Quote quote, Value value) {
        return switch (value.kind()) {
            case PHONE -> Optional.of("tel:" + dialled(quote, value));
            case EMAIL -> Optional.of("mailto:" + value.text().strip().toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    /** As the page's own contact facts tell the number internationally; else the digits as written. */
    private static String dialled(Quote quote, Value value) {
        int start = quote.range().start();
        TextRange place = new TextRange(
                start + value.range().start(), start + value.range().end());
        String written = Contact.dialled(value.text());
        return quote.page().facts().facts().stream()
                .flatMap(fact -> fact instanceof PageFact.Phone phone ? Stream.of(phone) : Stream.empty())
                .filter(phone -> Contact.dialled(phone.written()).equals(written))
                .filter(phone -> phone.where().filter(place::overlaps).isPresent())
                .map(PageFact.Phone::e164)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse(written);
    }
}
