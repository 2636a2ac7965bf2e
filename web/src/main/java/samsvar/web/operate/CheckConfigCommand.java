package samsvar.web.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import samsvar.config.Config;
import samsvar.config.load.Problem;
import samsvar.crawler.extract.document.Recognition;
import samsvar.engine.analysis.ChainCheck;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** {@code samsvar check-config}: is the configuration right, and what does it hold? */
@Command(
        name = "check-config",
        description = "Checks the configuration and reports every problem with file, line and what is allowed.",
        mixinStandardHelpOptions = true)
public final class CheckConfigCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions options = new DataOptions();

    @Override
    public Integer call() {
        Config config = options.loadConfig();
        List<Problem> problems = new ArrayList<>(ChainCheck.problems(config.languages()));
        if (!problems.isEmpty()) {
            throw new BadInput(
                    String.join("\n", problems.stream().map(Problem::toString).toList()));
        }
        long enabled = config.sources().enabled().count();
        terminal.result(
                "The configuration is right: " + config.languages().tags().size() + " languages, "
                        + config.sources().all().size() + " sources of which " + enabled + " are crawled, "
                        + config.extraConcepts().size() + " concepts of your own.");
        terminal.result(Recognition.remark(Recognition.installedLanguages()));
        return 0;
    }
}
