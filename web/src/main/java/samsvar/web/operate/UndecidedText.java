package samsvar.web.operate;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import samsvar.crawler.fresh.Finding;
import samsvar.crawler.store.Held;

/** What the brake holds, in sentences that say what to do: an alarm nobody understands is none. */
final class UndecidedText {
    private UndecidedText() {}

    static List<String> lines(List<Held> held) {
        return held.stream().flatMap(UndecidedText::lines).toList();
    }

    private static Stream<String> lines(Held held) {
        String since = held.since().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        if (held.cause() == Finding.WITHDRAWN) {
            return Stream.of(
                    "! " + held.source() + ": since " + since + " the site itself forbids " + held.pages()
                            + " pages we had (robots.txt, noindex or a date), e.g. " + held.example(),
                    "  They are not shown and come back when it allows them; if it means it, say: samsvar approve "
                            + held.source());
        }
        return Stream.of(
                "! " + held.source() + ": since " + since + " " + held.pages() + " of " + held.live() + " pages "
                        + what(held.cause()) + ", too many to be believed, e.g. " + held.example(),
                "  They are still found but not quoted. Gone for good: samsvar approve " + held.source()
                        + "; a mistake of the site: samsvar approve " + held.source() + " --keep");
    }

    private static String what(Finding cause) {
        return switch (cause) {
            case MISSING -> "are gone (404 or a page that says so)";
            case DEAD_END, MOVED -> "lead to nothing of theirs any more";
            case LED_ASIDE -> "lead elsewhere for the third run";
            case EMPTY -> "have nothing readable in them any more";
            case COPIED -> "say the same as another page";
            case CONFIRMED, WITHDRAWN, UNREACHABLE -> "were lost";
        };
    }
}
