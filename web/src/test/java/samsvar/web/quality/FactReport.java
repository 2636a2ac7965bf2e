package samsvar.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How good are the facts answered? Summaries by half, type and pair of languages, then a line for each question.
 *
 * @param all in the set's order
 */
record FactReport(List<FactJudged> all) {
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("set\tquestions\tvalue exact\tin value\tin quote\twrong\tdeclined");
        lines.add(line("same-language", j -> answerable(j) && !j.question().crossLingual()));
        lines.add(line("cross-lingual", j -> j.question().crossLingual()));
        lines.add(line("unanswerable", j -> !answerable(j)));
        lines.add(line("tune", j -> answerable(j) && tunes(j)));
        lines.add(line("judge", j -> answerable(j) && !tunes(j)));
        groups(j -> j.question().type()).forEach(lines::add);
        groups(j -> j.question().pair()).forEach(lines::add);
        lines.add("");
        lines.add("id\ttype\tpair\thalf\tverdict\tquestion");
        all.stream().map(FactReport::line).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** The share of the answerable questions of one kind whose answer holds the value. */
    double right(boolean crossLingual) {
        return share(which(j -> answerable(j) && j.question().crossLingual() == crossLingual), FactJudged::right);
    }

    /** The share of the answerable questions answered with something else. */
    double wrong() {
        return share(which(FactReport::answerable), FactJudged::wrong);
    }

    /** The share of the questions without an answer that are declined. */
    double declined() {
        return share(which(j -> !answerable(j)), FactJudged::right);
    }

    private static boolean answerable(FactJudged judged) {
        return judged.question().answerable();
    }

    private static boolean tunes(FactJudged judged) {
        return judged.question().asked().forTuning();
    }

    private List<FactJudged> which(Predicate<FactJudged> which) {
        return all.stream().filter(which).toList();
    }

    private List<String> groups(Function<FactJudged, String> by) {
        return which(FactReport::answerable).stream()
                .map(by)
                .distinct()
                .sorted()
                .map(name -> line(name, j -> answerable(j) && by.apply(j).equals(name)))
                .collect(Collectors.toList());
    }

    private String line(String name, Predicate<FactJudged> which) {
        List<FactJudged> some = which(which);
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f",
                name,
                some.size(),
                share(some, FactJudged::exact),
                share(some, FactJudged::inValue),
                share(some, FactJudged::inQuote),
                share(some, FactJudged::wrong),
                share(some, j -> !j.shown()));
    }

    private static String line(FactJudged j) {
        return String.join(
                "\t",
                j.question().asked().id(),
                j.question().type(),
                j.question().pair(),
                tunes(j) ? "tune" : "judge",
                j.verdict(),
                j.question().asked().text());
    }

    private static double share(List<FactJudged> some, Predicate<FactJudged> which) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(which).count() / some.size();
    }
}
