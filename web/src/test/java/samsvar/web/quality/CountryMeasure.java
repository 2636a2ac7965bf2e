package samsvar.web.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Question;

/** Asks what one country or both answer, and prints what is shown of each. */
public final class CountryMeasure {
    private CountryMeasure() {}

    /** @param args none */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("country-measure");
        try (SampleCrawl sample = new SampleCrawl(folder)) {
            sample.crawl();
            int first = 0;
            int answered = 0;
            int both = 0;
            int right = 0;
            int wrong = 0;
            for (CountryQuestion question : CountryQuestion.all()) {
                Outcome outcome = sample.engine().ask(Question.of(question.text()));
                List<Answer.Quoted> shown = CountryQuestion.shown(outcome);
                boolean firstRight = !shown.isEmpty() && question.isRight(shown.getFirst());
                first += firstRight ? 1 : 0;
                answered += shown.isEmpty() ? 0 : 1;
                both += question.isOfBoth() && firstRight && shown.size() > 1 && question.isRight(shown.get(1)) ? 1 : 0;
                right += (int) question.others(outcome, true);
                wrong += (int) question.others(outcome, false);
                System.out.println(question.id() + " " + question.text() + " ->"
                        + shown.stream().map(one -> told(question, one)).collect(Collectors.joining()));
            }
            System.out.printf(
                    "first right %d of %d answered; both shown and right %d of %d; second right %d, wrong %d%n",
                    first,
                    answered,
                    both,
                    CountryQuestion.all().stream()
                            .filter(CountryQuestion::isOfBoth)
                            .count(),
                    right,
                    wrong);
        }
    }

    private static String told(CountryQuestion question, Answer.Quoted answer) {
        String text = answer.quote().text().replaceAll("\\s+", " ");
        return String.format(
                " | %s %s %.2f %s",
                question.isRight(answer) ? "right" : "WRONG",
                answer.quote().page().country(),
                answer.confidence(),
                text.substring(0, Math.min(60, text.length())));
    }
}
