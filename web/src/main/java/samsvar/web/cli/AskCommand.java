package samsvar.web.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.config.Config;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Question;
import samsvar.web.api.AnswerJson;
import samsvar.web.app.ReadingApp;
import samsvar.web.search.Authorities;

/** {@code samsvar ask}: the answer to a question, with its source. */
@Command(
        name = "ask",
        description = "Answers a question with an authority's own words, or says that there is no sure answer.",
        mixinStandardHelpOptions = true)
public final class AskCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private QuestionOptions asked = new QuestionOptions();

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Config config = data.loadConfig();
        Authorities authorities = new Authorities(config.sources());
        Question question = asked.question(Question.Match.ANY, authorities);
        try (ReadingApp app = ReadingApp.open(data.data(), config)) {
            Outcome outcome = app.engine().ask(question);
            asked.checkAuthority(outcome, authorities);
            if (outcome.answer() instanceof Answer.Quoted quoted) {
                app.answers().put(quoted);
            }
            Instant now = InstantSource.system().instant();
            if (json) {
                terminal.result(AnswerJson.toJson(outcome, now));
            } else {
                new AnswerText(terminal).print(outcome, now);
            }
            return 0;
        }
    }
}
