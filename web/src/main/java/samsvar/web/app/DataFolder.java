package samsvar.web.app;

/** Names inside the data folder; the archive and the lock have names of their own. */
final class DataFolder {
    static final String INDEX = "index";
    static final String ANSWERS = "answers";

    private DataFolder() {}
}
