package samsvar.web.http;

import java.util.function.Supplier;
import samsvar.web.guard.Guard;
import samsvar.web.metrics.Metrics;

/** Which numbers does this server tell besides those of its requests? */
final class ServerMetrics {
    private ServerMetrics() {}

    static Metrics of(Guard guard, Supplier<IndexStatus> status) {
        Metrics metrics = new Metrics();
        metrics.gauge("samsvar_http_at_work", "Requests at work now.", guard::atWork);
        metrics.gauge("samsvar_http_waiting", "Requests that wait for their turn.", guard::waiting);
        metrics.gauge(
                "samsvar_pages", "Pages that can be found.", () -> status.get().pages());
        metrics.gauge(
                "samsvar_sources_ready",
                "Sources crawled at least once.",
                () -> status.get().sourcesReady());
        metrics.gauge(
                "samsvar_sources", "Sources switched on.", () -> status.get().sourcesTotal());
        return metrics;
    }
}
