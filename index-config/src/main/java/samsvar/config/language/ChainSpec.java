package samsvar.config.language;

import java.util.List;

/**
 * An analysis chain in the order in which it is run.
 *
 * @param charFilters steps before the tokenizer
 * @param tokenizer the tokenizer
 * @param filters steps after the tokenizer
 */
public record ChainSpec(List<StepSpec> charFilters, StepSpec tokenizer, List<StepSpec> filters) {
    public ChainSpec {
        charFilters = List.copyOf(charFilters);
        filters = List.copyOf(filters);
    }
}
