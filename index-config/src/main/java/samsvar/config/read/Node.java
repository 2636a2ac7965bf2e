package samsvar.config.read;

import java.util.List;
import java.util.Map;

/** One value of a YAML or JSON file and the line it stands on. Immutable. */
public sealed interface Node {
    /** The line, 1-based, on which the value begins. */
    int line();

    /**
     * A word, number or truth value as written.
     *
     * @param line 1-based
     * @param value the text without quotation marks
     */
    record Scalar(int line, String value) implements Node {}

    /**
     * Nothing: a key without a value.
     *
     * @param line 1-based
     */
    record Empty(int line) implements Node {}

    /**
     * A list.
     *
     * @param line 1-based
     * @param items in file order
     */
    record Listing(int line, List<Node> items) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values.
     *
     * @param line 1-based
     * @param entries by key, in file order; must not be changed
     */
    record Mapping(int line, Map<String, Entry> entries) implements Node {}

    /**
     * The value of a key.
     *
     * @param keyLine line of the key, 1-based
     * @param value what the key is set to
     */
    record Entry(int keyLine, Node value) {}
}
