package samsvar.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.web.quality.Judged.Verdict;

/**
 * How good are search and answers on the quality set? Summaries first, then a line for each question.
 *
 * @param all in the set's order
 */
record QualityReport(List<Judged> all) {
    /** One line of the summary: all fractions 0-1. */
    record Summary(String name, int questions, double recallAt10, double mrr, double right, double wrong) {
        private String line() {
            return String.format(
                    Locale.ROOT, "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f", name, questions, recallAt10, mrr, right, wrong);
        }
    }

    Summary sameLanguage() {
        return summary(
                "same-language", j -> j.question().answerable() && !j.question().crossLingual());
    }

    Summary crossLingual() {
        return summary("cross-lingual", j -> j.question().crossLingual());
    }

    /** Its "right" is the share declined. */
    Summary unanswerable() {
        return summary("unanswerable", j -> !j.question().answerable());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("set\tquestions\tR@10\tMRR\tright\twrong");
        Stream.of(sameLanguage(), crossLingual(), unanswerable())
                .map(Summary::line)
                .forEach(lines::add);
        Stream.of(true, false).map(this::half).map(Summary::line).forEach(lines::add);
        pairs().map(Summary::line).forEach(lines::add);
        difficulties().map(Summary::line).forEach(lines::add);
        lines.add("");
        lines.add("id\tpair\thalf\trank\tverdict\tdifficulty\tquestion");
        all.stream().map(QualityReport::line).forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    /** The answerable questions of one half. */
    Summary half(boolean tuning) {
        return summary(
                tuning ? "tune" : "judge",
                j -> j.question().answerable() && j.question().forTuning() == tuning);
    }

    /** Language of question and page. */
    Stream<Summary> pairs() {
        return answerable()
                .map(QualityReport::pair)
                .distinct()
                .sorted()
                .map(pair -> summary(pair, j -> pair(j).equals(pair)));
    }

    /** The answerable questions by what makes them hard; one question may count in several. */
    Stream<Summary> difficulties() {
        return QualityQuestion.DIFFICULTIES.stream()
                .filter(hard -> answerable().anyMatch(j -> isHard(j, hard)))
                .map(hard -> summary(hard, j -> j.question().answerable() && isHard(j, hard)));
    }

    private Stream<Judged> answerable() {
        return all.stream().filter(j -> j.question().answerable());
    }

    private static boolean isHard(Judged judged, String difficulty) {
        return judged.question().difficulties().contains(difficulty);
    }

    private static String line(Judged j) {
        return String.join(
                "\t",
                j.question().id(),
                pair(j),
                j.question().forTuning() ? "tune" : "judge",
                String.valueOf(j.rank()),
                j.verdict().name().toLowerCase(Locale.ROOT),
                String.join(" ", j.question().difficulties()),
                j.question().text());
    }

    /** The lines of a report above those for each question. */
    static String summaryOf(String report) {
        return report.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Summary summary(String name, Predicate<Judged> which) {
        List<Judged> some = all.stream().filter(which).toList();
        return new Summary(
                name,
                some.size(),
                share(some, j -> j.rank() > 0),
                some.stream().mapToDouble(Judged::reciprocalRank).average().orElse(0),
                share(some, j -> j.is(Verdict.RIGHT) || j.is(Verdict.ELSEWHERE)),
                share(some, j -> j.is(Verdict.WRONG) || j.is(Verdict.PAGE)));
    }

    private static double share(List<Judged> some, Predicate<Judged> which) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(which).count() / some.size();
    }

    private static String pair(Judged judged) {
        return judged.question().language() + "→" + judged.question().pageLanguage();
    }
}
