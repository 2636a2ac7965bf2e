package samsvar.crawler.run;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.plan.Recorded;
import samsvar.crawler.plan.Visit;
import samsvar.crawler.plan.VisitOutcome;

/**
 * What a host's requests came to, on its way into the archive. Documents are read beside each other and beside the next request;
 * outcomes are judged and kept in the order of the requests. One per host worker, not thread-safe.
 */
final class Outgoing {
    private final CrawlTools tools;
    private final String host;
    private final Queue<Reading> reading = new ArrayDeque<>();
    private final Queue<Keeping> keeping = new ArrayDeque<>();

    Outgoing(String host, CrawlTools tools) {
        this.host = host;
        this.tools = tools;
    }

    /** Tells what a document means; may have to ask the host something. */
    @FunctionalInterface
    interface Judge {
        VisitOutcome judge(Extraction document) throws InterruptedException;
    }

    private record Reading(Visit visit, CompletableFuture<Extraction> document, Judge judge) {}

    private record Keeping(Visit visit, VisitOutcome outcome, Supplier<Recorded> recorded) {}

    /** Takes an outcome that is known. */
    void add(Visit visit, VisitOutcome outcome) throws InterruptedException {
        while (!reading.isEmpty()) {
            judgeFirst();
        }
        keep(visit, outcome);
    }

    /** Takes an outcome that depends on what the document says. */
    void add(Visit visit, CompletableFuture<Extraction> document, Judge judge) {
        reading.add(new Reading(visit, document, judge));
    }

    /** Waits until no more than so many are not yet in the archive. */
    void settle(int most) throws InterruptedException {
        while (!reading.isEmpty() && reading.peek().document().isDone()) {
            judgeFirst();
        }
        while (reading.size() + keeping.size() > most) {
            if (keeping.isEmpty()) {
                judgeFirst();
            } else {
                countFirst();
            }
        }
    }

    private void judgeFirst() throws InterruptedException {
        Reading first = reading.element();
        VisitOutcome outcome = first.judge().judge(PageIntake.read(first.document()));
        reading.remove();
        keep(first.visit(), outcome);
    }

    private void keep(Visit visit, VisitOutcome outcome) {
        keeping.add(new Keeping(
                visit,
                outcome,
                tools.frontier().recordLater(visit, outcome, tools.settings().pagesPerHost())));
    }

    private void countFirst() {
        Keeping first = keeping.remove();
        Recorded recorded = first.recorded().get();
        tools.tally().count(first.visit().url(), first.outcome(), recorded);
        tools.wake(recorded.hosts(), host);
    }
}
