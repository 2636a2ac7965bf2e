package samsvar.web.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.engine.evaluate.Evaluation;
import samsvar.engine.evaluate.InvalidJudgements;
import samsvar.engine.evaluate.JudgementFiles;
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

    @Option(names = "--run", paramLabel = "OUT", description = "Write the rankings here, as a TREC run.")
    private @Nullable Path run;

    @Option(
            names = "--k",
            paramLabel = "N",
            defaultValue = "10",
            description = "Depth of the measures, 1-1000 (default: 10).")
    private int depth = 10;

    @Override
    public Integer call() {
        if (depth < 1 || depth > 1000) {
            throw new BadInput("--k must be 1-1000, not " + depth + ".");
        }
        try (ReadingApp app = ReadingApp.open(data.data(), data.loadConfig())) {
            Evaluation.Report report = new Evaluation(app.engine()::search, InstantSource.system())
                    .run(JudgementFiles.read(queries, qrels), depth);
            if (run != null) {
                Files.write(run, report.run());
            }
            report.lines().forEach(terminal::result);
            return 0;
        } catch (InvalidJudgements e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("The run could not be written to " + run + ".", e);
        }
    }
}
