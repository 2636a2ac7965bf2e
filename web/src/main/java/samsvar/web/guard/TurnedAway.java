package samsvar.web.guard;

import java.time.Duration;

/** A request is not handled, for a reason that will pass. Made without a stack trace: there may be thousands in a second. */
public final class TurnedAway extends Exception {
    private static final long serialVersionUID = 1L;
    private static final long MS_PER_S = 1_000;

    private final Reason reason;
    private final long seconds;

    /** Why is a request not handled? */
    public enum Reason {
        /** its network has asked too often */
        ASKED_TOO_OFTEN,
        /** the server has too much to do */
        TOO_MUCH_TO_DO
    }

    TurnedAway(Reason reason, Duration wait) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.seconds = Math.max(1, (wait.toMillis() + MS_PER_S - 1) / MS_PER_S);
    }

    public Reason reason() {
        return reason;
    }

    /** After how many seconds it may be tried again, from 1. */
    public long seconds() {
        return seconds;
    }
}
