package samsvar.config.read;

/** Takes every mistake that a reader finds, so that all can be shown at once. */
@FunctionalInterface
public interface ProblemSink {
    /**
     * Takes one mistake.
     *
     * @param file the file as its author knows it
     * @param line 1-based; 0 where the whole file is meant
     * @param what what is wrong, one sentence
     * @param allowed what is allowed instead, one sentence; may be empty
     */
    void add(String file, int line, String what, String allowed);
}
