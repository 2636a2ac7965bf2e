package samsvar.crawler.run;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import samsvar.crawler.fetch.Web;
import samsvar.crawler.pace.RequestSlots;
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
        RequestSlots requests,
        BooleanSupplier goingOn,
        Consumer<String> waker) {

    /** Sends a request when it is the host's turn at its machine and fewer than the allowed number are under way. */
    <T> T inFlight(String host, RequestSlots.Request<T> request) throws InterruptedException {
        try (SharedAddress.Turn turn = addresses.await(host)) {
            return requests.send(request);
        }
    }

    boolean mayGoOn() {
        return goingOn.getAsBoolean();
    }

    /** These host groups have something new to visit. */
    void wake(Set<String> hosts, String except) {
        hosts.stream().filter(h -> !h.equals(except)).forEach(waker);
    }
}
