package samsvar.engine.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import samsvar.engine.answer.choice.Account;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.page.TextRange;

/**
 * How sure is an answer? The likelihood that it is right, by a logistic function (Cox 1958) fitted to the half for tuning of the
 * committed questions; how well it holds on the other half stands in docs/answers.md.
 */
final class Confidence {
    /** Below, silence is better. Measured, docs/answers.md. */
    static final double SURE_ENOUGH = 0.7;

    /**
     * The same where several are shown: of pages that differ whoever is shown all is misled less, and silence would choose nobody; of
     * authorities each has to say by itself what it does.
     */
    static final double SURE_ENOUGH_TOGETHER = 0.55;

    static final double BASE = -7.36;
    /** By {@link #signs}. */
    static final double[] WEIGHTS = {2.96, 1.26, 2.14, 1.50, 2.74, 2.40, -1.15, -1.79, -1.26, 1.53};

    /** How far behind the first page nothing is left of being it. */
    private static final double NEARLY_FIRST = 0.1;
    /** How far ahead of all others is far: more tells no more. */
    private static final double FAR_AHEAD = 0.5;

    private Confidence() {}

    /**
     * The likelihood that the first is right, 0-1.
     *
     * @param choices at least one, best first
     * @param sides those that state the fact asked for; where they differ, all are shown, so that none makes another less sure and the
     *     search's opinion of the likeliest page is that of all
     */
    static double of(List<Choice> choices, List<Choice> sides) {
        double[] signs = signs(choices, sides);
        double sum = BASE;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * signs[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * What speaks for and against the first, each 0-1: fit, matter, prior, being first, being ahead, then how it accounts for the words
     * asked, as {@link Account} has it; parameters as of {@link #of}.
     */
    static double[] signs(List<Choice> choices, List<Choice> sides) {
        Choice best = choices.getFirst();
        Choice.Signs signs = best.signs();
        double prior =
                sides.stream().mapToDouble(side -> side.signs().prior()).max().orElse(signs.prior());
        Account account = signs.account();
        return new double[] {
            Math.min(1, best.fit()),
            signs.matter(),
            prior,
            Math.clamp(1 - (1 - prior) / NEARLY_FIRST, 0, 1),
            ahead(choices, sides),
            account.evenly(),
            account.headMissing(),
            account.otherTime(),
            account.otherNumber(),
            account.words()
        };
    }

    /** How far the score is ahead of the best part that says something else. */
    private static double ahead(List<Choice> choices, List<Choice> sides) {
        Choice best = choices.getFirst();
        Set<String> values = sides.stream()
                .map(Confidence::value)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
        double other = choices.stream()
                .skip(1)
                .filter(choice -> !values.contains(value(choice)) && !isQuotedWith(best, choice))
                .mapToDouble(Choice::score)
                .findFirst()
                .orElse(0);
        return Math.clamp(best.score() - other, 0, FAR_AHEAD);
    }

    /** Whether the quotation of one holds the other anyway, which states no other value: a sentence of the same paragraph. */
    private static boolean isQuotedWith(Choice best, Choice other) {
        if (other.value().isPresent() && !value(other).equals(value(best))) {
            return false;
        }
        Snippet snippet = other.evidence().snippet();
        TextRange quoted = QuoteMaker.range(best);
        return snippet.page().id().equals(best.evidence().snippet().page().id())
                && quoted.start() <= snippet.range().start()
                && snippet.range().end() <= quoted.end();
    }

    private static String value(Choice choice) {
        return choice.value()
                .map(Fact::range)
                .map(range -> range.of(choice.evidence().snippet().page().text()))
                .map(text -> text.replaceAll("[^\\p{L}\\d]+", "").toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
