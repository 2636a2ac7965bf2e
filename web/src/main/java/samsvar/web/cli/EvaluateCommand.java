package samsvar.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.engine.evaluate.Evaluation;
import samsvar.engine.evaluate.EvaluationReport;
import samsvar.engine.evaluate.InvalidJudgements;
import samsvar.engine.evaluate.JudgedQuestion;
import samsvar.engine.evaluate.JudgementFiles;
import samsvar.engine.question.Question;
import samsvar.web.app.ReadingApp;

/** {@code samsvar evaluate}: how good are the rankings, over judged questions? */
@Command(
        name = "evaluate",
        description = "Measures the rankings over judged questions (TREC qrels).",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            required = true,
            description = "Questions, one a line: qid TAB text [TAB language].")
    private Path queries = Path.of("");

    @Option(
            names = "--qrels",
            paramLabel = "FILE",
            required = true,
            description = "Judgements, one a line: qid 0 docid rel.")
    private Path qrels = Path.of("");

    @Option(
            names = "--run",
            paramLabel = "OUT",
            description = "Write the rankings here, as a TREC run that trec_eval reads.")
    private @Nullable Path run;

    @Option(names = "--per-query", description = "Print a line for each question before the means.")
    private boolean perQuery;

    @Option(
            names = "--k",
            paramLabel = "N",
            defaultValue = "10",
            description = "Depth of nDCG, MRR and R, 1-1000 (default: 10).")
    private int k = 10;

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "100",
            description = "Results asked for, 1-1000 (default: 100); R is measured there as well.")
    private int depth = 100;

    @Override
    public Integer call() {
        require("--k", k);
        require("--depth", depth);
        try {
            List<JudgedQuestion> questions = JudgementFiles.read(queries, qrels);
            requireWritable();
            terminal.remark("Asking " + questions.size() + " questions that have a relevant document …");
            try (ReadingApp app = ReadingApp.open(data.data(), data.loadConfig())) {
                print(new Evaluation(app.engine()::search, InstantSource.system()).run(questions, k, depth));
            }
            return 0;
        } catch (InvalidJudgements e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("The run could not be written to " + run + ".", e);
        }
    }

    private void print(EvaluationReport report) throws IOException {
        if (run != null) {
            Files.write(run, report.run());
        }
        if (perQuery) {
            report.perQuery().forEach(terminal::result);
            terminal.result("");
        }
        report.lines().forEach(terminal::result);
        if (!report.foundAny()) {
            terminal.remark("No judged document was found: are the document ids of " + qrels
                    + " those of the pages (their addresses, or the ids given at import)?");
        }
    }

    /** Told before the questions are asked, which may take long. */
    private void requireWritable() {
        Path folder = run == null ? null : run.toAbsolutePath().getParent();
        if (run != null && (Files.isDirectory(run) || folder == null || !Files.isDirectory(folder))) {
            throw new BadInput("--run must name a file in an existing folder, not " + run + ".");
        }
    }

    private static void require(String option, int value) {
        if (value < 1 || value > Question.MOST_RESULTS) {
            throw new BadInput(option + " must be 1-" + Question.MOST_RESULTS + ", not " + value + ".");
        }
    }
}
