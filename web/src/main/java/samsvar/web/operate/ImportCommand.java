package samsvar.web.operate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.crawler.intake.ImportReport;
import samsvar.crawler.intake.JsonlImport;
import samsvar.web.app.WritingApp;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Json;
import samsvar.web.cli.Terminal;

/** {@code samsvar import}: takes documents that publishers push rather than have crawled. */
@Command(
        name = "import",
        description = "Takes documents from a file of JSON lines: {id?, url, title, language?, authority?, country?,"
                + " text | html, updated?}.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int BAD_LINES = 2;

    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "FILE", description = "A file of JSON lines, UTF-8.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new BadInput("The file " + file + " can not be read.");
        }
        try (WritingApp app = WritingApp.open(data.data(), data.loadConfig())) {
            ImportReport report = new JsonlImport(app.archive(), app.extractor()::extract, app.languages()).read(file);
            app.feed().catchUp();
            report.problems()
                    .forEach(problem -> terminal.remark(file + ":" + problem.line() + ": " + problem.sentence()));
            print(report);
            return report.refused() > 0 ? BAD_LINES : 0;
        } catch (IOException e) {
            throw new BadInput("The file " + file + " can not be read as UTF-8 text: " + e.getMessage());
        }
    }

    private void print(ImportReport report) {
        if (json) {
            ObjectNode node = Json.object();
            node.put("lines", report.lines());
            node.put("taken", report.taken());
            node.put("changed", report.changed());
            node.put("refused", report.refused());
            terminal.result(Json.pretty(node));
        } else {
            terminal.result("Took " + report.taken() + " of " + report.lines() + " lines, " + report.changed()
                    + " new or changed, " + report.refused() + " refused.");
        }
    }
}
