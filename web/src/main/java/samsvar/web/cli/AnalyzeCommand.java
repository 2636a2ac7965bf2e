package samsvar.web.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.config.Config;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Token;

/** {@code samsvar analyze}: which terms does a text become, on the side of pages and on the side of questions? */
@Command(
        name = "analyze",
        description = "Prints the terms that a text becomes, for pages and for questions.",
        mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--language", paramLabel = "LANG", required = true, description = "Language of the text: sv, nb, nn, uk, en, ru.")
    private String language = "";

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The text.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        Config config = data.loadConfig();
        LanguageTag tag = LanguageTag.of(language);
        if (!config.languages().tags().contains(tag)) {
            throw new BadInput("--language must be one of "
                    + config.languages().tags().stream().sorted().map(LanguageTag::value).collect(Collectors.joining(", "))
                    + ", not " + language + ".");
        }
        ChainAnalysis analysis = ChainAnalysis.of(config.languages());
        String text = String.join(" ", words);
        for (TermKind kind : TermKind.values()) {
            print(kind.name().toLowerCase(java.util.Locale.ROOT), analysis.terms(kind, tag, text));
        }
        return 0;
    }

    private void print(String side, List<Token> tokens) {
        terminal.result(side + ":");
        for (Token token : tokens) {
            terminal.result("  " + token.position() + "\t" + token.start() + "-" + token.end() + "\t" + token.term());
        }
    }
}
