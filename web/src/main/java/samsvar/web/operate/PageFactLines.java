package samsvar.web.operate;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.PageFact;

/** How does a page's fact, or the evidence for its date, read in one line of English for an operator? */
final class PageFactLines {
    private PageFactLines() {}

    static String of(DateEvidence evidence) {
        String verdict = switch (evidence.verdict()) {
            case USED -> "used";
            case AGREES -> "agrees";
            case WEAKER -> "weaker than what is used";
            case NOT_BELIEVED -> "not believed: in the future or before the web";
        };
        String source = switch (evidence.source()) {
            case TEXT -> "text";
            case MARKED -> "marked";
            case STRUCTURED_DATA -> "JSON-LD";
            case META -> "meta";
            case HTTP_HEADER -> "header";
        };
        return evidence.date() + " " + evidence.kind().name().toLowerCase(Locale.ROOT) + ", " + source + " \""
                + evidence.place() + "\": " + verdict;
    }

    static String of(PageFact fact) {
        String what = switch (fact) {
            case PageFact.Phone p ->
                "phone: " + p.written() + (p.e164().isEmpty() ? "" : " = " + p.e164())
                        + (p.extension().isEmpty() ? "" : " extension " + p.extension());
            case PageFact.Email e -> "e-mail: " + e.address();
            case PageFact.Address a ->
                (a.visiting() ? "address: " : "postal address: ") + a.street() + ", " + a.postalCode() + " " + a.town();
            case PageFact.Hours h -> (h.usual() ? "hours: " : "hours for some days only: ") + times(h.times());
            case PageFact.Question q -> "question: " + q.answer();
            case PageFact.Sheet sheet ->
                "page " + sheet.number() + (sheet.recognised() ? " (recognised in a picture)" : "");
            case PageFact.Named n -> n.starts().isEmpty() ? n.type() : n.type() + ": " + n.starts();
        };
        return what.strip()
                + (fact.label().isEmpty() ? "" : " [" + fact.label() + "]")
                + (fact.where().isEmpty() ? " (not in the text)" : "");
    }

    private static String times(List<OpenTime> times) {
        return times.stream()
                .map(time -> days(time.days()) + " "
                        + time.span().map(s -> s.opens() + "-" + s.closes()).orElse("closed"))
                .collect(Collectors.joining(", "));
    }

    private static String days(List<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining("+"));
    }
}
