package samsvar.engine.answer;

import java.util.List;
import java.util.Optional;

/** A quotation, or the honest absence of one. */
public sealed interface Answer {
    /**
     * The authority's own words.
     *
     * @param quote the quotation
     * @param value the very words that answer, where the question asks for a typed fact
     * @param confidence 0-1
     * @param permalink 16 base32 characters that name page, passage and text
     */
    record Quoted(Quote quote, Optional<Value> value, double confidence, String permalink, List<Warning> warnings)
            implements Answer {
        public Quoted {
            warnings = List.copyOf(warnings);
        }
    }

    /** No sure answer. */
    record Nothing() implements Answer {}
}
