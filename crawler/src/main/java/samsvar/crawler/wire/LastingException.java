package samsvar.crawler.wire;

import java.io.IOException;

/** A connection that will be refused in a minute as it is now; never leaves this package. */
final class LastingException extends IOException {
    private static final long serialVersionUID = 1L;

    LastingException(String reason) {
        super(reason);
    }
}
