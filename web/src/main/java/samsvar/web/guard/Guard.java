package samsvar.web.guard;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Stands before every request that costs something. Thread-safe. */
public final class Guard {
    private static final String HOLDS_PLACE = "samsvar.holds-place";
    private static final String NETWORK = "samsvar.network";
    /** What is made once, or tells only how the server is. */
    private static final Set<String> FREE = Set.of(
            "/favicon.svg",
            "/robots.txt",
            "/sitemap.xml",
            "/opensearch.xml",
            "/health",
            "/healthz",
            "/ready",
            "/readyz",
            "/api/v1/openapi.json",
            "/api/v1/openapi.yaml");

    private static final Set<String> SUGGESTIONS = Set.of("/api/v1/suggest", "/opensearch/suggestions");
    /** Somebody who types asks for suggestions some five times for each question. */
    private static final int SUGGESTIONS_PER_QUESTION = 5;

    /** The guide collects its answers aside and waits for them: it would keep places while doing nothing. */
    private static final Pattern GUIDE = Pattern.compile("^/([a-z]{2}|api/v1)/guide(/|$)");

    private final Protection protection;
    private final RateLimit questions;
    private final RateLimit suggestions;
    private final Admission admission;

    public Guard(Protection protection, InstantSource clock) {
        this.protection = protection;
        this.questions = new RateLimit(Math.max(1, protection.perMinute()), clock);
        this.suggestions = new RateLimit(Math.max(1, protection.perMinute()) * SUGGESTIONS_PER_QUESTION, clock);
        this.admission = new Admission(protection.atOnce(), protection.mostWaiting(), protection.patience());
    }

    /**
     * Before a request is handled: counts it and waits for its place.
     *
     * @throws TurnedAway where it is not to be handled
     */
    public void admit(Context ctx) throws TurnedAway {
        String path = ctx.path();
        if (FREE.contains(path) || path.startsWith("/static/")) {
            return;
        }
        boolean suggesting = SUGGESTIONS.contains(path);
        boolean waitsItself = GUIDE.matcher(path).find();
        Optional<Duration> wait = limit(network(ctx), suggesting ? suggestions : questions);
        if (wait.isPresent()) {
            throw new TurnedAway(TurnedAway.Reason.ASKED_TOO_OFTEN, wait.get());
        }
        if (!suggesting && !waitsItself) {
            if (!admission.enter()) {
                throw new TurnedAway(TurnedAway.Reason.TOO_MUCH_TO_DO, protection.patience());
            }
            ctx.attribute(HOLDS_PLACE, true);
        }
    }

    private Optional<Duration> limit(Network network, RateLimit limit) {
        boolean exempt = protection.perMinute() == 0
                || (network.loopback() && protection.proxies().blocks().isEmpty());
        return exempt ? Optional.empty() : limit.take(network);
    }

    /** After a request was handled, however it ended: gives its place to another. */
    public void release(Context ctx) {
        if (ctx.attribute(HOLDS_PLACE) != null) {
            ctx.attribute(HOLDS_PLACE, null);
            admission.leave();
        }
    }

    /** The network a request came from. */
    public Network network(Context ctx) {
        Network known = ctx.attribute(NETWORK);
        if (known != null) {
            return known;
        }
        InetAddress peer = Network.address(ctx.req().getRemoteAddr()).orElseGet(InetAddress::getLoopbackAddress);
        List<String> forwarded = Collections.list(ctx.req().getHeaders("X-Forwarded-For"));
        Network network = Network.of(protection.proxies().client(peer, forwarded));
        ctx.attribute(NETWORK, network);
        return network;
    }

    /** Requests at work now. */
    public int atWork() {
        return admission.atWork();
    }

    /** Requests that wait for a place now. */
    public int waiting() {
        return admission.waiting();
    }
}
