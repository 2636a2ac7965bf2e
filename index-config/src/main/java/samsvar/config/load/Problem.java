package samsvar.config.load;

/**
 * One thing wrong with the configuration, in words for the person who wrote the file.
 *
 * @param file the file as its author knows it, e.g. "sources/se/lund.yaml"
 * @param line 1-based; 0 where the whole file is meant
 * @param what what is wrong, one sentence
 * @param allowed what is allowed instead; may be empty
 */
public record Problem(String file, int line, String what, String allowed) {
    /** "file:line: what allowed", one line. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + (allowed.isEmpty() ? "" : " " + allowed);
    }
}
