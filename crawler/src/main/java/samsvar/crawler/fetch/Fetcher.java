package samsvar.crawler.fetch;

import java.net.URI;
import java.util.Optional;
import samsvar.crawler.plan.Validators;

/** How is one address asked for? Thread-safe. */
public interface Fetcher {
    /**
     * Asks for the address once. Redirects are not followed: each hop is a visit of its own, judged like any other.
     *
     * @param known what an earlier answer gave, to be asked "has it changed?"
     */
    Exchange ask(URI address, Optional<Validators> known) throws InterruptedException;

    /** As {@link #ask}, for who only wants to know what the address answered. */
    default FetchResult fetch(URI address, Optional<Validators> known) throws InterruptedException {
        return ask(address, known).result();
    }
}
