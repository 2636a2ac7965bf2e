package samsvar.config.load;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration can not be used; holds every problem found, so that all can be mended at once. */
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public ConfigException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in file and line order; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
