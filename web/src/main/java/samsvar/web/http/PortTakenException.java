package samsvar.web.http;

/** Nobody can listen at the address: another program does, or the system forbids it. The message is one sentence. */
public final class PortTakenException extends Exception {
    private static final long serialVersionUID = 1L;

    PortTakenException(String host, int port, Throwable cause) {
        super(
                "Can not listen on " + host + " port " + port
                        + ": it is taken or not allowed; choose another with --port.",
                cause);
    }
}
