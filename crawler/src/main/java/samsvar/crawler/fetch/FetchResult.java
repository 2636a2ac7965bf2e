package samsvar.crawler.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import samsvar.crawler.extract.Body;
import samsvar.crawler.plan.Validators;

/** What an address answered to one request. */
public sealed interface FetchResult {
    /** Content. */
    record Fetched(Body body, Validators validators) implements FetchResult {}

    /** 304: as it was. */
    record Unchanged() implements FetchResult {}

    /** It leads to another address, resolved but not normalised. */
    record Moved(URI to, boolean permanent) implements FetchResult {}

    /**
     * Nothing there.
     *
     * @param status 404 or 410
     */
    record Gone(int status) implements FetchResult {}

    /** Not wanted: too large, of a type without text, or not to be connected to. */
    record Refused(String reason) implements FetchResult {}

    /** Could not be had. */
    record Failed(Kind kind, String reason, Optional<Instant> retryAfter) implements FetchResult {}

    /** Whom a failure concerns. */
    enum Kind {
        /** The host asks for fewer requests (429). */
        HOST_BUSY,
        /** The page can not be given just now (503). */
        PAGE_BUSY,
        /** May be over soon: other 5xx, time-outs, broken connections. */
        PASSING,
        /** Will be the same on the next try: other 4xx, login walls. */
        LASTING
    }
}
