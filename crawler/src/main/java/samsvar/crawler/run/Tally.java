package samsvar.crawler.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import samsvar.crawler.plan.Recorded;
import samsvar.crawler.plan.VisitOutcome;
import samsvar.crawler.store.Settled;

/** Counts what visits come to. Thread-safe. */
final class Tally {
    private static final int NAMED = 100;

    private long visited;
    private long fetched;
    private long unchanged;
    private long moved;
    private long gone;
    private final Map<Recorded.Kind, Long> kinds = new EnumMap<>(Recorded.Kind.class);
    private final Map<String, Long> refused = new TreeMap<>();
    private final Map<String, Long> failed = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> partial = new ArrayList<>();

    synchronized void count(String url, VisitOutcome outcome, Recorded recorded) {
        visited++;
        switch (outcome) {
            case VisitOutcome.Says says -> {
                fetched++;
                kinds.merge(recorded.kind(), 1L, Long::sum);
                says.missing().ifPresent(what -> name(partial, url, what));
            }
            case VisitOutcome.Silent silent -> {
                fetched++;
                refused.merge(silent.reason(), 1L, Long::sum);
                removal(recorded);
            }
            case VisitOutcome.Unchanged same -> unchanged++;
            case VisitOutcome.Moved to -> {
                moved++;
                removal(recorded);
            }
            case VisitOutcome.Gone nothing -> {
                gone++;
                removal(recorded);
            }
            case VisitOutcome.Refused no -> {
                refused.merge(no.reason(), 1L, Long::sum);
                removal(recorded);
            }
            case VisitOutcome.Failed failure -> failure(url, failure);
        }
    }

    synchronized void settled(Settled settled) {
        kinds.merge(Recorded.Kind.REMOVED, settled.removed(), Long::sum);
    }

    synchronized void givenUp(String origin, String reason, int addresses) {
        failed.merge(reason, (long) addresses, Long::sum);
        name(failures, origin, reason);
    }

    private void failure(String url, VisitOutcome.Failed failure) {
        if (failure.retry().isEmpty()) {
            failed.merge(failure.reason(), 1L, Long::sum);
            name(failures, url, failure.reason());
        }
    }

    private static void name(List<String> list, String address, String reason) {
        if (list.size() < NAMED) {
            list.add(address + ": " + reason);
        }
    }

    private void removal(Recorded recorded) {
        if (recorded.kind() != Recorded.Kind.NOTHING) {
            kinds.merge(recorded.kind(), 1L, Long::sum);
        }
    }

    synchronized long visited() {
        return visited;
    }

    synchronized long pages() {
        return fetched + unchanged;
    }

    synchronized long errors() {
        return failed.values().stream().mapToLong(Long::longValue).sum();
    }

    synchronized long kind(Recorded.Kind kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    synchronized CrawlReport report(CrawlReport frame) {
        return new CrawlReport(
                frame.started(),
                frame.duration(),
                frame.sources(),
                fetched,
                unchanged,
                kind(Recorded.Kind.WRITTEN),
                kind(Recorded.Kind.SAME),
                kind(Recorded.Kind.FOLDED),
                kind(Recorded.Kind.HELD),
                kind(Recorded.Kind.REMOVED),
                moved,
                gone,
                Map.copyOf(refused),
                Map.copyOf(failed),
                List.copyOf(failures),
                frame.languages(),
                frame.waiting(),
                frame.notDue(),
                frame.end(),
                frame.undecided(),
                frame.leftAlone(),
                frame.paused(),
                List.copyOf(partial));
    }
}
