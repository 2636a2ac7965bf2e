package samsvar.web.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.config.Config;
import samsvar.engine.answer.Outcome;
import samsvar.engine.explain.Explanation;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Question;
import samsvar.web.api.AnswerJson;
import samsvar.web.app.ReadingApp;
import samsvar.web.search.Authorities;

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

    @Option(
            names = "--explain",
            description = "Tell how the question was read, what was looked for, and each result's score in parts.")
    private boolean explain;

    @Option(
            names = "--explain-url",
            paramLabel = "URL",
            description = "The same for one page, be it among the results or not.")
    private @Nullable String explained;

    @Override
    public Integer call() {
        Config config = data.loadConfig();
        Authorities authorities = new Authorities(config.sources());
        Question question = asked.question(wanted(), authorities);
        try (ReadingApp app = ReadingApp.open(data.data(), config)) {
            if (explain || explained != null) {
                print(explanation(app, question));
                return 0;
            }
            Outcome outcome = app.engine().search(question);
            asked.checkAuthority(outcome, authorities);
            if (json) {
                terminal.result(AnswerJson.resultsToJson(outcome));
            } else {
                new AnswerText(terminal).printSearch(outcome);
            }
            return 0;
        }
    }

    private Explanation explanation(ReadingApp app, Question question) {
        return explained == null
                ? app.explainer().explain(question)
                : app.explainer().explain(question, named(app, explained.strip()));
    }

    /** The page of this address, with or without its last slash and what follows a number sign. */
    private static PageId named(ReadingApp app, String address) {
        if (address.isEmpty()) {
            throw new BadInput("--explain-url is empty; it takes the address of a page.");
        }
        String plain = address.replaceFirst("#.*$", "");
        String other = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain + "/";
        return Stream.of(address, plain, other)
                .filter(candidate -> !candidate.isBlank())
                .map(PageId::new)
                .filter(id -> app.archive().find(id).isPresent())
                .findFirst()
                .orElse(new PageId(address));
    }

    private void print(Explanation explanation) {
        if (json) {
            terminal.result(Json.pretty(ExplanationJson.of(explanation)));
        } else {
            new ExplanationText(terminal).print(explanation);
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
