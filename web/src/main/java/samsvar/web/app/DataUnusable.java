package samsvar.web.app;

/** The data folder can not be used as asked; the message is one sentence for the operator. */
public final class DataUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataUnusable(String sentence) {
        super(sentence);
    }
}
