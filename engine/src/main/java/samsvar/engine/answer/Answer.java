package samsvar.engine.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.engine.question.Understanding;

/** A quotation, or the honest absence of one. */
public sealed interface Answer {
    /**
     * The authority's own words.
     *
     * @param quote the quotation
     * @param values the very words that answer, where the question asks for a typed fact: of every row quoted, in order
     * @param confidence 0-1
     * @param permalink 16 base32 characters that name page, passage and text
     * @param differing what other official pages say of the same fact, where it is something else: newest first where all pages are
     *     dated, and then the quotation itself is the newest
     * @param steps who does what, the state's authority before the municipality's: the quotation itself and another authority's; empty
     *     where one authority says all, or pages differ
     * @param elsewhere what other countries' authorities answer, one for each country, where the question names none and none is chosen:
     *     other laws, no disagreement
     */
    record Quoted(
            Quote quote,
            List<Value> values,
            double confidence,
            String permalink,
            List<Warning> warnings,
            List<Differing> differing,
            List<Step> steps,
            List<Quoted> elsewhere)
            implements Answer {
        public Quoted {
            values = List.copyOf(values);
            warnings = List.copyOf(warnings);
            differing = List.copyOf(differing);
            steps = List.copyOf(steps);
            elsewhere = List.copyOf(elsewhere);
        }

        /** An answer that no page contradicts. */
        public Quoted(Quote quote, Optional<Value> value, double confidence, String permalink, List<Warning> warnings) {
            this(quote, value.stream().toList(), confidence, permalink, warnings, List.of(), List.of(), List.of());
        }

        /** The same beside what is answered in other countries. */
        public Quoted beside(List<Quoted> others) {
            return new Quoted(quote, values, confidence, permalink, warnings, differing, steps, others);
        }

        /** The countries whose authorities each answer, where the asker may live in any of them; none where one alone answers. */
        public List<String> countries() {
            List<String> codes = Stream.concat(Stream.of(this), elsewhere.stream())
                    .map(answer -> answer.quote().page().country())
                    .filter(Understanding.countries()::contains)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            return codes.size() > 1 ? codes : List.of();
        }

        /** Every quotation that is shown, the answer's own first; one of them may be shown as a step too. */
        public Stream<Quote> quotes() {
            return Stream.of(
                            Stream.of(quote),
                            differing.stream().map(Differing::quote),
                            steps.stream().map(Step::quote),
                            elsewhere.stream().flatMap(Quoted::quotes))
                    .flatMap(quotes -> quotes);
        }

        /** The very words that answer; the first where several rows do. */
        public Optional<Value> value() {
            return values.stream().findFirst();
        }

        /** Whether every page that says something of the fact is dated, so that the first is the newest. */
        public boolean isNewestKnown() {
            return quote.updated().isPresent()
                    && differing.stream()
                            .allMatch(other -> other.quote().updated().isPresent());
        }
    }

    /**
     * What another official page says of the same fact.
     *
     * @param value the words that state it
     * @param permalink the quotation's own
     */
    record Differing(Quote quote, Value value, String permalink) {}

    /**
     * What one of several authorities says of its part.
     *
     * @param permalink the quotation's own
     */
    record Step(Quote quote, String permalink) {}

    /** No sure answer. */
    record Nothing() implements Answer {}
}
