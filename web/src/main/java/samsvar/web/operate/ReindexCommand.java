package samsvar.web.operate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import samsvar.web.app.WritingApp;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** {@code samsvar reindex}: builds the index anew from the archive, without asking any web site. */
@Command(
        name = "reindex",
        description = "Builds the index anew from the page archive, without asking any web site.",
        mixinStandardHelpOptions = true)
public final class ReindexCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Override
    public Integer call() {
        try (WritingApp app = WritingApp.open(data.data(), data.loadConfig())) {
            long begin = System.nanoTime();
            long pages = app.feed().rebuild();
            terminal.result("Indexed " + pages + " pages in " + (System.nanoTime() - begin) / 1_000_000 + " ms.");
            return 0;
        }
    }
}
