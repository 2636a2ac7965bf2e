package samsvar.web.operate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import samsvar.crawler.plan.PausedPattern;
import samsvar.crawler.status.CrawlStatus;
import samsvar.crawler.status.SourceStatus;
import samsvar.crawler.status.SourceStatus.State;
import samsvar.crawler.store.Frontier;
import samsvar.crawler.store.Overview;

/** How the crawler stands, in plain lines: what needs a person first, what is well last. Times are local, with their offset. */
final class StatusText {
    private static final int MOST = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    private final CrawlStatus status;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    private StatusText(CrawlStatus status, ZoneId zone) {
        this.status = status;
        this.zone = zone;
    }

    static List<String> lines(CrawlStatus status, ZoneId zone) {
        StatusText text = new StatusText(status, zone);
        text.all();
        return text.lines;
    }

    private void all() {
        lines.add(status.process()
                .map(pid -> "Process " + pid + " is at work on this data folder.")
                .orElse("No process is at work on this data folder."));
        lines.addAll(UndecidedText.lines(status.undecided()));
        section("Stuck", status.in(State.STUCK), s -> s.id() + ": " + s.says());
        section("Running", status.in(State.RUNNING), this::running);
        section("Waiting", status.waiting(), this::wait);
        section("Sources that can do nothing but wait", status.in(State.WAITING), s -> s.id() + ": " + s.says());
        section(
                "Asked for, not yet taken up",
                status.requests(),
                r -> request(r.request().kind(), r.request().value()) + ", asked " + time(r.asked()));
        section("Interrupted", status.in(State.INTERRUPTED), s -> s.id() + ": " + s.says());
        section("Failing", status.in(State.FAILING), s -> s.id() + ": " + s.says());
        section("Addresses that failed when last asked for", status.failing(), StatusText::trouble);
        section(
                "Not visited or not kept, by reason",
                List.copyOf(status.refused().entrySet()),
                e -> e.getValue() + "  " + e.getKey());
        section("Patterns of addresses left alone", status.paused(), this::paused);
        section("Never crawled", status.in(State.NEVER), s -> s.id() + next(s));
        section("Done", done(), this::done);
    }

    /** Those that come next first. */
    private List<SourceStatus> done() {
        return status.in(State.DONE).stream()
                .sorted(Comparator.comparing((SourceStatus s) -> s.nextRun().orElse(Instant.MAX))
                        .thenComparing(SourceStatus::id))
                .toList();
    }

    private <T> void section(String title, List<T> items, Function<T, String> line) {
        if (items.isEmpty()) {
            return;
        }
        lines.add(title + " (" + items.size() + ")");
        items.stream().limit(MOST).forEach(item -> lines.add("  " + line.apply(item)));
        if (items.size() > MOST) {
            lines.add("  … and " + (items.size() - MOST) + " more; --json tells all.");
        }
    }

    private String running(SourceStatus source) {
        return source.run()
                .map(run -> source.id() + ": " + run.done() + " of " + (run.done() + run.left()) + " addresses since "
                        + time(run.started()) + ", " + run.failed() + " failed"
                        + run.lastVisit()
                                .map(last -> ", last answer " + span(last, status.now()) + " ago")
                                .orElse(""))
                .orElse(source.id());
    }

    private String wait(Frontier.Wait wait) {
        return wait.host() + " until " + time(wait.until()) + " (in " + span(status.now(), wait.until()) + ") because "
                + wait.why() + "; " + count(wait.visits(), "address", "addresses");
    }

    private static String trouble(Overview.Trouble trouble) {
        return trouble.source() + ": " + trouble.addresses() + " × " + trouble.reason() + ", e.g. " + trouble.example();
    }

    private String paused(PausedPattern pause) {
        return pause.host() + " " + pause.pattern() + " until " + time(pause.until()) + ": " + pause.why() + ", e.g. "
                + pause.example();
    }

    private String done(SourceStatus source) {
        Optional<Instant> ended = source.run().flatMap(Overview.Progress::finished);
        return source.id() + ": " + count(source.pages(), "page", "pages")
                + source.lastConfirmed().map(at -> ", confirmed " + time(at)).orElse("")
                + (source.errors() > 0 ? ", " + count(source.errors(), "error", "errors") : "")
                + ended.map(at -> ", last run ended " + time(at)).orElse("") + next(source);
    }

    private String next(SourceStatus source) {
        return source.nextRun()
                .map(at -> at.isAfter(status.now()) ? ", next run " + time(at) : ", due now")
                .orElse(", not switched on");
    }

    private static String request(String kind, String value) {
        return switch (kind) {
            case "url" -> "the address " + value;
            case "source" -> "the source " + value;
            case "failed" -> "all that failed";
            default -> "everything";
        };
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** The two largest units. */
    static String span(Instant from, Instant to) {
        Duration span = Duration.between(from, to);
        if (span.toDays() > 0) {
            return span.toDays() + " d " + span.toHoursPart() + " h";
        }
        if (span.toHours() > 0) {
            return span.toHours() + " h " + span.toMinutesPart() + " min";
        }
        return span.toMinutes() > 0
                ? span.toMinutes() + " min " + span.toSecondsPart() + " s"
                : Math.max(0, span.toSeconds()) + " s";
    }
}
