package samsvar.web.operate;

import java.nio.file.Files;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.config.source.SourceId;
import samsvar.crawler.store.Archive;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** {@code samsvar approve}: a person decides about pages the brake holds. */
@Command(
        name = "approve",
        description = "Lets pages go that a run would have lost, or keeps them; \"status\" names the sources.",
        mixinStandardHelpOptions = true)
public final class ApproveCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "SOURCE", description = "Id of the source whose pages are held.")
    private String source = "";

    @Option(names = "--keep", description = "Keep them: the site erred. A run that loses them again asks again.")
    private boolean keep;

    @Override
    public Integer call() {
        if (!Files.isDirectory(data.data())) {
            throw new BadInput("There is no data folder " + data.data() + "; give another with --data.");
        }
        try (Archive archive = Archive.open(data.data(), InstantSource.system())) {
            if (archive.held().stream().noneMatch(held -> held.source().equals(source))) {
                throw new BadInput(
                        "No pages of a source \"" + source + "\" are held; \"samsvar status\" names those that are.");
            }
            SourceId id = new SourceId(source);
            terminal.result(
                    keep
                            ? archive.keep(id) + " pages of " + source + " are kept as they were last confirmed."
                            : archive.approve(id) + " pages of " + source + " have left the archive.");
        }
        return 0;
    }
}
