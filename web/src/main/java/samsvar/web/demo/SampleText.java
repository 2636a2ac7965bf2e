package samsvar.web.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text file of "key: value" lines, and after a line of three hyphens a body. Immutable.
 *
 * @param values the values by key, in file order
 * @param body what follows the hyphens, or ""
 */
record SampleText(Map<String, String> values, String body) {
    /**
     * Reads the form.
     *
     * @param name the file's name, for messages
     * @throws IllegalArgumentException where a line before the hyphens has no colon
     */
    static SampleText parse(String name, String text) {
        String[] parts = text.split("(?m)^---\n", 2);
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : parts[0].split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException(name + ": a line must be \"key: value\", not \"" + line + "\".");
            }
            values.put(
                    line.substring(0, colon).strip(), line.substring(colon + 2).strip());
        }
        return new SampleText(values, parts.length > 1 ? parts[1] : "");
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value, or an exception that names the missing key. */
    String need(String key) {
        return value(key).orElseThrow(() -> new IllegalArgumentException("The key \"" + key + "\" is missing."));
    }
}
