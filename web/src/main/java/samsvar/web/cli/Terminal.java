package samsvar.web.cli;

import java.io.PrintStream;

/**
 * Where do results and remarks go? Results to stdout, everything else to stderr, so that output can be piped.
 *
 * @param out results only
 * @param err progress, warnings, errors
 */
public record Terminal(PrintStream out, PrintStream err) {
    /** The process's own streams. */
    public static Terminal standard() {
        return new Terminal(System.out, System.err);
    }

    /** One line of a result. */
    public void result(String line) {
        out.println(line);
    }

    /** One line of progress or warning. */
    public void remark(String line) {
        err.println(line);
    }
}
