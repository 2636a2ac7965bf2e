package samsvar.web.app;

/** Names inside the data folder; the archive and the lock have names of their own. */
public final class DataFolder {
    /** The Lucene index. */
    public static final String INDEX = "index";
    /** Answers that have a permanent address. */
    public static final String ANSWERS = "answers";

    private DataFolder() {}
}
