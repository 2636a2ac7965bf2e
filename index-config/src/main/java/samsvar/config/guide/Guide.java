package samsvar.config.guide;

import java.util.List;
import java.util.Optional;

/**
 * The joint guide: the situations of life that it tells of. Immutable.
 *
 * @param situations in the order in which they are shown
 */
public record Guide(List<Situation> situations) {
    /** A guide without questions. */
    public static final Guide NONE = new Guide(List.of());

    public Guide {
        situations = List.copyOf(situations);
    }

    /** The situation with the id. */
    public Optional<Situation> situation(String id) {
        return situations.stream()
                .filter(situation -> situation.id().equals(id))
                .findFirst();
    }

    /** How many questions there are in all situations. */
    public int size() {
        return situations.stream()
                .mapToInt(situation -> situation.questions().size())
                .sum();
    }
}
