package samsvar.web.operate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import samsvar.crawler.run.CrawlProgress;
import samsvar.crawler.run.CrawlReport;
import samsvar.web.cli.Terminal;

/** A crawl in plain lines: what it does while it runs, what it came to. */
final class CrawlReportText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final Terminal terminal;
    private long lastSecond = -1;
    private long lastVisited = -1;

    CrawlReportText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** At most one line a second. */
    void progress(CrawlProgress progress) {
        long second = progress.elapsed().toSeconds();
        if (second == lastSecond) {
            return;
        }
        boolean idle = progress.visited() == lastVisited;
        lastSecond = second;
        lastVisited = progress.visited();
        terminal.remark(String.format(
                Locale.ROOT,
                "%4d s  %d visited, %d pages, %.0f/s, %d errors, %d hosts%s",
                second,
                progress.visited(),
                progress.pages(),
                progress.rate(),
                progress.errors(),
                progress.hosts(),
                idle && !progress.waiting().isEmpty() ? ", waits for " + progress.waiting() : ""));
    }

    void print(CrawlReport report) {
        terminal.result(
                end(report.end()) + " after " + report.duration().toMillis() + " ms: " + report.sources() + " sources");
        line("fetched", report.fetched());
        line("unchanged (304)", report.unchanged());
        line("not asked, their interval is not over", report.leftAlone());
        line("new or changed pages", report.written());
        line("same text as before", report.same());
        line("folded into another address", report.folded());
        line("kept as they were, answer doubtful", report.held());
        line("removed", report.removed());
        line("moved", report.moved());
        line("gone", report.gone());
        line("refused", report.refusedTotal());
        reasons(report.refused());
        line("failed", report.failedTotal());
        reasons(report.failed());
        report.failures().stream().limit(20).forEach(failure -> terminal.result("    " + failure));
        if (!report.partial().isEmpty()) {
            terminal.result("  read in part:");
            report.partial().forEach(document -> terminal.result("    " + document));
        }
        terminal.result("  pages by language: " + report.languages());
        report.waiting()
                .forEach(wait -> terminal.result("  has to wait: " + wait.host() + " until " + time(wait.until())
                        + " because " + wait.why() + ": " + wait.visits() + " addresses"));
        report.paused()
                .forEach(pause -> terminal.result("  left alone: " + pause.host() + " " + pause.pattern() + " until "
                        + time(pause.until()) + ": " + pause.why()));
        UndecidedText.lines(report.undecided()).forEach(terminal::result);
        report.notDue().forEach(source -> terminal.result("  not due by its schedule: " + source));
    }

    private static String end(CrawlReport.End end) {
        return switch (end) {
            case DONE -> "Done: nothing is left to visit,";
            case WAITS -> "Done for now: all that is left has to wait,";
            case STOPPED -> "Stopped before its end, the next crawl goes on,";
            case NO_ROOM -> "Stopped because the disk has too little room, the next crawl goes on,";
            case RUNNING -> "Still running";
        };
    }

    private static String time(Instant moment) {
        return TIME.format(moment.atZone(ZoneId.systemDefault()));
    }

    private void line(String what, long count) {
        terminal.result("  " + what + ": " + count);
    }

    private void reasons(Map<String, Long> counts) {
        counts.forEach((reason, count) -> terminal.result("    " + reason + ": " + count));
    }
}
