package samsvar.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the triples' inputs found. Shares first: of all, of the half that was tuned on and the half that was not, by language and by
 * kind; then every text that should be found and is not, or the other way round.
 */
record TripleReport(List<Line> lines) {
    /**
     * @param missed texts that must be found and are not
     * @param wrong texts that must not be found and are
     */
    record Line(Triple triple, List<String> missed, List<String> wrong) {}

    /** Share of the required texts that are found, 0-1; 1 where none is required. */
    double required(Predicate<Line> which) {
        long all = count(which, line -> line.triple().must().size());
        return all == 0 ? 1 : 1 - (double) count(which, line -> line.missed().size()) / all;
    }

    /** Share of the forbidden texts that are found, 0-1. */
    double forbidden(Predicate<Line> which) {
        long all = count(which, line -> line.triple().mustNot().size());
        return all == 0 ? 0 : (double) count(which, line -> line.wrong().size()) / all;
    }

    String text() {
        List<String> text = new ArrayList<>();
        text.add("triples\tinputs\trequired\tfound\tforbidden\tfound");
        text.add(summary("all", _ -> true));
        text.add(summary("tuned half", line -> line.triple().tuned()));
        text.add(summary("other half", line -> !line.triple().tuned()));
        each(Triple::language, text);
        each(Triple::kind, text);
        text.add("");
        text.add("id\tlanguage\tkind\tinput\tmissed\twrong");
        lines.stream()
                .filter(line -> !line.missed().isEmpty() || !line.wrong().isEmpty())
                .forEach(line -> text.add(String.join(
                        "\t",
                        line.triple().id(),
                        line.triple().language(),
                        line.triple().kind(),
                        line.triple().input(),
                        String.join("; ", line.missed()),
                        String.join("; ", line.wrong()))));
        return String.join("\n", text) + "\n";
    }

    private void each(Function<Triple, String> key, List<String> text) {
        lines.stream()
                .map(line -> key.apply(line.triple()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .forEach(name ->
                        text.add(summary(name, line -> key.apply(line.triple()).equals(name))));
    }

    private String summary(String name, Predicate<Line> which) {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%.3f\t%d\t%.3f",
                name,
                lines.stream().filter(which).count(),
                count(which, line -> line.triple().must().size()),
                required(which),
                count(which, line -> line.triple().mustNot().size()),
                forbidden(which));
    }

    private long count(Predicate<Line> which, Function<Line, Integer> number) {
        return lines.stream().filter(which).collect(Collectors.summingInt(number::apply));
    }
}
