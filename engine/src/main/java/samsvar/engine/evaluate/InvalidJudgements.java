package samsvar.engine.evaluate;

/** A file of questions or judgements can not be used; the message names file and line and says what is allowed. */
public final class InvalidJudgements extends Exception {
    private static final long serialVersionUID = 1L;

    public InvalidJudgements(String message) {
        super(message);
    }
}
