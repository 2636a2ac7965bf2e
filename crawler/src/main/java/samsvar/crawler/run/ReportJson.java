package samsvar.crawler.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import samsvar.crawler.plan.PausedPattern;
import samsvar.crawler.store.Frontier;
import samsvar.crawler.store.Held;

/** A report as JSON, for the archive and for {@code --json}. */
public final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportJson() {}

    /** The report as one JSON object; durations in ms, times in ISO 8601. */
    public static String write(CrawlReport report) {
        ObjectNode node = JSON.createObjectNode();
        node.put("started", report.started().toString());
        node.put("tookMs", report.duration().toMillis());
        node.put("sources", report.sources());
        node.put("fetched", report.fetched()).put("unchanged", report.unchanged());
        node.put("written", report.written()).put("same", report.same());
        node.put("folded", report.folded()).put("held", report.held()).put("removed", report.removed());
        node.put("moved", report.moved()).put("gone", report.gone());
        node.set("refused", JSON.valueToTree(report.refused()));
        node.set("failed", JSON.valueToTree(report.failed()));
        node.set("failures", JSON.valueToTree(report.failures()));
        node.set("partial", JSON.valueToTree(report.partial()));
        node.set("languages", JSON.valueToTree(report.languages()));
        node.set("waiting", waiting(report.waiting()));
        node.set("notDue", JSON.valueToTree(report.notDue()));
        node.put("end", report.end().name().toLowerCase(Locale.ROOT));
        node.put("stopped", report.stopped());
        node.put("leftAlone", report.leftAlone());
        node.set("undecided", undecided(report.undecided()));
        node.set("paused", paused(report.paused()));
        return node.toString();
    }

    /** Hosts that have to wait, as a JSON array. */
    public static ArrayNode waiting(List<Frontier.Wait> waits) {
        ArrayNode array = JSON.createArrayNode();
        waits.forEach(w -> array.addObject()
                .put("host", w.host())
                .put("until", w.until().toString())
                .put("addresses", w.visits())
                .put("why", w.why()));
        return array;
    }

    /** Paused patterns as a JSON array. */
    public static ArrayNode paused(List<PausedPattern> patterns) {
        ArrayNode array = JSON.createArrayNode();
        patterns.forEach(p -> array.addObject()
                .put("host", p.host())
                .put("pattern", p.pattern())
                .put("since", p.since().toString())
                .put("until", p.until().toString())
                .put("example", p.example())
                .put("why", p.why()));
        return array;
    }

    /** Pages the brake holds, as a JSON array. */
    public static ArrayNode undecided(List<Held> held) {
        ArrayNode array = JSON.createArrayNode();
        held.forEach(h -> array.addObject()
                .put("source", h.source())
                .put("cause", h.cause().name().toLowerCase(Locale.ROOT))
                .put("pages", h.pages())
                .put("of", h.live())
                .put("since", h.since().toString())
                .put("example", h.example()));
        return array;
    }
}
