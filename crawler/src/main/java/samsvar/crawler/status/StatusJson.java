package samsvar.crawler.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import samsvar.crawler.run.ReportJson;
import samsvar.crawler.store.Overview;

/** A status as JSON; times in ISO 8601 (UTC), absent ones null. */
public final class StatusJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StatusJson() {}

    /** Adds the status to the object. */
    public static void write(CrawlStatus status, ObjectNode node) {
        node.put("now", status.now().toString());
        node.put("process", status.process().orElse(null));
        ObjectNode counts = node.putObject("sourcesByState");
        for (SourceStatus.State state : SourceStatus.State.values()) {
            counts.put(word(state), status.in(state).size());
        }
        status.sources().forEach(source -> node.withArray("sources").add(source(source)));
        node.set("waiting", ReportJson.waiting(status.waiting()));
        status.failing()
                .forEach(t -> node.withArray("failing")
                        .addObject()
                        .put("source", t.source())
                        .put("reason", t.reason())
                        .put("addresses", t.addresses())
                        .put("example", t.example()));
        node.set("refused", JSON.valueToTree(status.refused()));
        node.set("paused", ReportJson.paused(status.paused()));
        status.requests()
                .forEach(r -> node.withArray("requests")
                        .addObject()
                        .put("kind", r.request().kind())
                        .put("value", r.request().value())
                        .put("asked", r.asked().toString()));
        node.set("undecided", ReportJson.undecided(status.undecided()));
    }

    private static ObjectNode source(SourceStatus source) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", source.id());
        node.put("enabled", source.enabled());
        node.put("state", word(source.state()));
        node.put("says", source.says());
        node.put("pages", source.pages());
        node.put("errors", source.errors());
        node.put("addressesDone", source.run().map(Overview.Progress::done).orElse(0L));
        node.put("addressesLeft", source.run().map(Overview.Progress::left).orElse(0L));
        node.put("lastRunStarted", text(source.run().map(Overview.Progress::started)));
        node.put("lastRunEnded", text(source.run().flatMap(Overview.Progress::finished)));
        node.put("lastVisit", text(source.run().flatMap(Overview.Progress::lastVisit)));
        node.put("nextRun", text(source.nextRun()));
        node.put("lastConfirmed", text(source.lastConfirmed()));
        node.put("oldestConfirmed", text(source.oldestConfirmed()));
        return node;
    }

    private static @org.jspecify.annotations.Nullable String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }

    private static String word(SourceStatus.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
