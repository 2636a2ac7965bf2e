package samsvar.web.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.config.source.SourceOverlay;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** {@code samsvar sources add}: declares sites to be crawled. */
@Command(
        name = "add",
        description = "Adds sites by their start addresses to the overlay folder.",
        mixinStandardHelpOptions = true)
final class SourcesAddCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "URL", arity = "0..*", description = "Start addresses.")
    private List<String> urls = List.of();

    @Option(names = "--from", paramLabel = "FILE", description = "A file with one start address a line.")
    private @Nullable Path from;

    @Option(names = "--replace", description = "These sources instead of the default ones, not beside them.")
    private boolean replace;

    @Override
    public Integer call() {
        Path folder = OverlayText.folder(data);
        List<String> lines = new ArrayList<>(urls);
        String listName = "";
        if (from != null) {
            lines.addAll(read(from));
            listName = urls.isEmpty() ? String.valueOf(from.getFileName()) : "";
        }
        if (lines.isEmpty()) {
            throw new BadInput("Give start addresses, or a file of them with --from FILE.");
        }
        SourceOverlay.Written written =
                OverlayText.written(new SourceOverlay(folder).add(listName, lines, replace), terminal);
        terminal.result("Added " + written.added().size() + " sources, extended "
                + written.extended().size() + ".");
        return 0;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new BadInput("The file " + file + " can not be read as UTF-8 text.");
        }
    }
}
