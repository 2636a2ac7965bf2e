package samsvar.web;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.ingest.ArchiveUnavailable;
import samsvar.web.app.DataUnusable;
import samsvar.web.cli.AnalyzeCommand;
import samsvar.web.cli.AskCommand;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.EvaluateCommand;
import samsvar.web.cli.SearchCommand;
import samsvar.web.operate.ApproveCommand;
import samsvar.web.operate.CheckConfigCommand;
import samsvar.web.operate.CrawlCommand;
import samsvar.web.operate.DemoCommand;
import samsvar.web.operate.ExtractCommand;
import samsvar.web.operate.ImportCommand;
import samsvar.web.operate.RecrawlCommand;
import samsvar.web.operate.ReindexCommand;
import samsvar.web.operate.ServeCommand;
import samsvar.web.operate.SourcesCommand;
import samsvar.web.operate.StatusCommand;

/** The command line: picks the command, turns its outcome into an exit code (0 ok, 1 failed, 2 bad input). */
@Command(
        name = "samsvar",
        description = "One search box over everything that public authorities say.",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            SourcesCommand.class,
            CrawlCommand.class,
            ApproveCommand.class,
            RecrawlCommand.class,
            ImportCommand.class,
            AskCommand.class,
            SearchCommand.class,
            EvaluateCommand.class,
            AnalyzeCommand.class,
            ExtractCommand.class,
            ReindexCommand.class,
            StatusCommand.class,
            CheckConfigCommand.class
        })
public final class Main {
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    /** Held so that its level stays: Lucene warns at every start that a faster incubator module is not there. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        VECTORS.setLevel(Level.SEVERE);
        System.exit(run(args));
    }

    /** Runs the command; the exit code. */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler(Main::failure);
        line.setParameterExceptionHandler(Main::badParameter);
        line.setUsageHelpAutoWidth(true);
        if (args.length == 0) {
            line.usage(System.err);
            return BAD_INPUT;
        }
        return line.execute(args);
    }

    private static int failure(Exception thrown, CommandLine line, CommandLine.ParseResult parsed) {
        if (thrown instanceof BadInput || thrown instanceof DataUnusable) {
            System.err.println("samsvar: " + thrown.getMessage());
            return BAD_INPUT;
        }
        String said = Optional.ofNullable(thrown.getMessage())
                .orElse(thrown.getClass().getSimpleName());
        System.err.println("samsvar: " + said);
        if (!(thrown instanceof ArchiveUnavailable || thrown instanceof IndexUnavailable)) {
            thrown.printStackTrace(System.err);
        }
        return FAILED;
    }

    private static int badParameter(ParameterException thrown, String[] args) {
        System.err.println("samsvar: " + thrown.getMessage());
        System.err.println("Try: samsvar " + commandName(thrown.getCommandLine()) + "--help");
        return BAD_INPUT;
    }

    private static String commandName(CommandLine line) {
        return line.getParent() == null ? "" : line.getCommandName() + " ";
    }
}
