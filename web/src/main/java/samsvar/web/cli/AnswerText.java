package samsvar.web.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Result;
import samsvar.engine.answer.Warning;
import samsvar.engine.answer.hours.AskedDay;
import samsvar.engine.answer.hours.Opening;
import samsvar.engine.question.Reading;
import samsvar.engine.question.Understanding;

/** An outcome in plain lines, for a person at a terminal who must be able to cite it. */
final class AnswerText {
    private static final int PASSAGE = 200;

    private final Terminal terminal;

    AnswerText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param now the moment for which it is told whether what is quoted is open */
    void print(Outcome outcome, Instant now) {
        printReadings(outcome.understanding());
        switch (outcome.answer()) {
            case Answer.Quoted answer -> {
                print(answer);
                Quote quote = answer.quote();
                AskedDay asked = AskedDay.of(outcome.understanding().text());
                Opening.of(quote.page(), quote.range(), asked, now).ifPresent(this::print);
                printElsewhere(answer);
            }
            case Answer.Nothing() -> terminal.result("No sure answer. These pages fit best:");
        }
        terminal.result("");
        printResults(outcome);
    }

    private void print(Answer.Quoted answer) {
        answer.values().forEach(value -> terminal.result(value.text().replace('\t', ' ')));
        print(answer.quote(), ", confidence " + Math.round(answer.confidence() * 100) + " %");
        answer.warnings().forEach(warning -> terminal.result("  ! " + sentence(warning)));
        answer.differing().forEach(other -> {
            terminal.result("but: " + other.value().text().replace('\t', ' '));
            print(other.quote(), "");
        });
        printSteps(answer.steps());
    }

    private void printElsewhere(Answer.Quoted answer) {
        answer.elsewhere().forEach(other -> {
            terminal.result("elsewhere, in " + country(other) + ":");
            print(other);
        });
        if (!answer.countries().isEmpty()) {
            terminal.result("The first is for " + country(answer) + ". --country "
                    + String.join(" or ", answer.countries()) + " asks for one country.");
        }
    }

    private static String country(Answer.Quoted answer) {
        return Locale.of("", answer.quote().page().country()).getDisplayCountry(Locale.ENGLISH);
    }

    private void print(Opening opening) {
        String state = switch (opening) {
            case Opening.Now now -> (now.open() ? "open" : "closed") + " now";
            case Opening.OnDay on when on.spans().isEmpty() -> "closed on " + on.day();
            case Opening.OnDay on ->
                on.spans().stream()
                        .map(span -> span.opens() + "–" + span.closes())
                        .collect(Collectors.joining(", ", "open on " + on.day() + " ", ""));
        };
        terminal.result("  computed from these hours: " + state);
    }

    private void printSteps(List<Answer.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            terminal.result((i == 0 ? "Several authorities have a part in this.\n" : "") + (i + 1) + ". "
                    + steps.get(i).quote().page().authority() + ":");
            print(steps.get(i).quote(), "");
        }
    }

    private void print(Quote quote, String also) {
        for (String line : quote.text().split("\n")) {
            terminal.result("  “" + line.replace("\t", " | ") + "”");
        }
        String updated = quote.updated().map(LocalDate::toString).orElse("not stated");
        terminal.result("  " + quote.page().authority() + ": " + quote.page().title());
        terminal.result("  " + quote.page().url());
        terminal.result("  text in " + quote.language() + ", checked "
                + LocalDate.ofInstant(quote.checked(), ZoneOffset.UTC) + ", updated " + updated + also);
    }

    private static String sentence(Warning warning) {
        return switch (warning) {
            case OLD -> "The authority's date is more than two years back.";
            case NO_DATE -> "The page does not say when it was updated.";
            case CONFLICT -> "Another official page says something else.";
            case RELATIVE -> "“Today”, “next week” and the like count from the day the page was updated.";
            case UNCONFIRMED -> "The page has not been confirmed for 30 days or more.";
        };
    }

    /** The pages, best first, and before them what the question was taken for. */
    void printSearch(Outcome outcome) {
        printReadings(outcome.understanding());
        printResults(outcome);
    }

    private void printReadings(Understanding understanding) {
        for (Reading reading : understanding.readings()) {
            String others =
                    reading.others().isEmpty() ? "" : " and for “" + String.join("”, “", reading.others()) + "”";
            terminal.result("Also searched for “" + reading.words() + "”" + others + " (“" + reading.typed() + "”: "
                    + reason(reading.kind()) + "). --as-typed searches for nothing else.");
        }
        understanding.suggestion().ifPresent(meant -> terminal.result("Did you mean “" + meant + "”?"));
    }

    private static String reason(Reading.Kind kind) {
        return switch (kind) {
            case SPELLING -> "corrected";
            case KEYBOARD_LAYOUT -> "another keyboard was on";
            case TRANSLITERATION -> "Latin letters";
            case JOINED -> "written apart";
        };
    }

    private void printResults(Outcome outcome) {
        if (outcome.results().isEmpty()) {
            terminal.result("Nothing found.");
        }
        int rank = 0;
        for (Result result : outcome.results()) {
            rank++;
            String title = result.page().title().isEmpty()
                    ? result.page().id().value()
                    : result.page().title();
            terminal.result(rank + ". " + title + " – " + result.page().authority() + " ("
                    + result.page().language() + ")");
            terminal.result("   " + result.page().url());
            terminal.result("   " + shortened(result.passageText()));
            List<String> pairs = result.matched().stream()
                    .filter(pair -> !pair.asked().equalsIgnoreCase(pair.found()))
                    .map(pair -> pair.asked() + " = " + pair.found())
                    .distinct()
                    .toList();
            if (!pairs.isEmpty()) {
                terminal.result("   matched: " + String.join(", ", pairs));
            }
        }
    }

    private static String shortened(String passage) {
        String line = passage.replaceAll("\\s+", " ").strip();
        if (line.length() <= PASSAGE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(PASSAGE - 1)) ? PASSAGE - 1 : PASSAGE;
        return line.substring(0, end) + " …";
    }
}
