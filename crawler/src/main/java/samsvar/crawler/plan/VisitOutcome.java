package samsvar.crawler.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;

/** What a visit came to, as the archive is to remember it. */
public sealed interface VisitOutcome {
    /**
     * The address says this.
     *
     * @param page its text, under its own address
     * @param canonical another address of the same source the page names as its own
     * @param links addresses found that are to be visited
     * @param calls what it calls other addresses; at the first visit those names may be left out that its host said before
     * @param leaves when the page itself says that it is no longer to be shown (unavailable_after)
     * @param unarchived whether it asks that nothing be kept of it but its present text (noarchive)
     * @param missing what of the document was not read, in one sentence
     */
    record Says(
            Page page,
            Optional<PageId> canonical,
            Validators validators,
            List<NewVisit> links,
            List<LinkText> calls,
            Optional<Instant> leaves,
            boolean unarchived,
            Optional<String> missing)
            implements VisitOutcome {}

    /** The address answers but is not to be kept; what becomes of a page kept earlier depends on the ground. */
    record Silent(String reason, Ground ground, Validators validators, List<NewVisit> links) implements VisitOutcome {}

    /** The text is as it was. */
    record Unchanged() implements VisitOutcome {}

    /**
     * The address leads to another.
     *
     * @param to the other address, normalised
     * @param target the visit to make there; empty where it may not be visited
     */
    record Moved(String to, Optional<NewVisit> target, boolean permanent) implements VisitOutcome {}

    /**
     * There is nothing there.
     *
     * @param status 404 or 410; 404 also for a page that only says so
     */
    record Gone(int status) implements VisitOutcome {}

    /** It may not be visited or kept; what becomes of a page kept earlier depends on the ground. */
    record Refused(String reason, Ground ground) implements VisitOutcome {}

    /**
     * It could not be had; a page kept earlier stays.
     *
     * @param retry when to try again in this run; empty = not in this run
     */
    record Failed(String reason, Optional<Instant> retry) implements VisitOutcome {}
}
