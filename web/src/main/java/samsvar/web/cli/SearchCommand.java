package samsvar.web.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Question;
import samsvar.web.api.AnswerJson;
import samsvar.web.app.ReadingApp;

/** {@code samsvar search}: the pages that fit, without looking for an answer. */
@Command(name = "search", description = "Lists the pages that fit, best first.", mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private QuestionOptions asked = new QuestionOptions();

    @Option(
            names = "--match",
            paramLabel = "any|all",
            defaultValue = "any",
            description = "all: only pages in which every content word, or a variant of it, is found (default: any).")
    private String match = "any";

    @Option(names = "--json", description = "Print the results as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Question question = asked.question(wanted());
        try (ReadingApp app = ReadingApp.open(data.data(), data.loadConfig())) {
            Outcome outcome = app.engine().search(question);
            if (json) {
                terminal.result(AnswerJson.resultsToJson(outcome));
            } else {
                new AnswerText(terminal).printSearch(outcome);
            }
            return 0;
        }
    }

    private Question.Match wanted() {
        return switch (match) {
            case "any" -> Question.Match.ANY;
            case "all" -> Question.Match.ALL;
            default -> throw new BadInput("--match must be any or all, not " + match + ".");
        };
    }
}
