package samsvar.web.cli;

/** What was typed or configured can not be used; the message is one clear sentence for the person who typed it. Exit code 2. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String sentence) {
        super(sentence);
    }
}
