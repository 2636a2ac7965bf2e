package samsvar.config.language;

import java.util.Map;

/**
 * One step of an analysis chain.
 *
 * @param name Lucene SPI name of a char filter, tokenizer or token filter, e.g. "lowercase", or one of the engine's own
 * @param parameters the factory's parameters by name; word lists are named by their file below {@code words/LANGUAGE/}
 */
public record StepSpec(String name, Map<String, String> parameters) {
    public StepSpec {
        parameters = Map.copyOf(parameters);
    }
}
