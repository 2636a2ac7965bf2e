package samsvar.crawler.run;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.fetch.Web;
import samsvar.crawler.pace.SharedAddress;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.plan.LinkPolicy;
import samsvar.crawler.store.Frontier;
import samsvar.crawler.store.HostMemory;
import samsvar.crawler.trap.TrapGuards;

/** What the workers of one crawl share. */
record CrawlTools(
        CrawlSettings settings,
        LinkPolicy policy,
        Web web,
        PageIntake intake,
        Frontier frontier,
        HostMemory memory,
        HostGate gate,
        SharedAddress addresses,
        TrapGuards traps,
        Tally tally,
        InstantSource clock,
        Unread unread,
        BooleanSupplier goingOn,
        Consumer<String> waker) {

    @FunctionalInterface
    interface Request<T> {
        T send() throws InterruptedException;
    }

    /** Sends a request when it is the host's turn at its machine and there is room for an answer. */
    <T> T inFlight(String host, Request<T> request) throws InterruptedException {
        unread.awaitRoom();
        try (SharedAddress.Turn turn = addresses.await(host)) {
            return request.send();
        }
    }

    /** Reads a document when its turn comes. */
    CompletableFuture<Extraction> read(Body body) {
        int size = body.bytes().length;
        unread.add(size);
        return intake.extract(body).whenComplete((extraction, failure) -> unread.remove(size));
    }

    boolean mayGoOn() {
        return goingOn.getAsBoolean();
    }

    /** These host groups have something new to visit. */
    void wake(Set<String> hosts, String except) {
        hosts.stream().filter(h -> !h.equals(except)).forEach(waker);
    }
}
