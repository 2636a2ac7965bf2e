package samsvar.web.guide;

/** So many guides are being put together that another would only wait. */
public final class GuideBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GuideBusyException() {
        super("Too many guides are being put together.");
    }
}
