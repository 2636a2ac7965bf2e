package samsvar.web.metrics;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** The server's numbers. No label holds anything a visitor made up. Thread-safe. */
public final class Metrics {
    private static final String BEGAN = "samsvar.began";
    private static final double NS_PER_S = 1e9;

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("samsvar_http_requests_total")
            .help("Requests by route, method and status.")
            .labelNames("route", "method", "status")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("samsvar_http_request_seconds")
            .help("Seconds from a request to its answer, waiting included.")
            .labelNames("route")
            .classicOnly()
            .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
            .register(registry);

    public Metrics() {
        JvmMetrics.builder().register(registry);
    }

    /** Tells a number that is asked for with each reading. */
    public void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsDouble()))
                .register(registry);
    }

    /** Before a request is handled. */
    public void begin(Context ctx) {
        ctx.attribute(BEGAN, System.nanoTime());
    }

    /** After it was handled, however it ended. */
    public void end(Context ctx) {
        Long began = ctx.attribute(BEGAN);
        if (began != null) {
            String route = Optional.ofNullable(ctx.endpoints().lastHttpEndpoint())
                    .map((Endpoint endpoint) -> endpoint.path)
                    .orElse("none");
            requests.labelValues(
                            route,
                            ctx.method().name(),
                            Integer.toString(ctx.status().getCode()))
                    .inc();
            seconds.labelValues(route).observe((System.nanoTime() - began) / NS_PER_S);
        }
    }

    PrometheusRegistry registry() {
        return registry;
    }
}
