package samsvar.web.operate;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.config.Config;
import samsvar.config.source.SourceId;
import samsvar.crawler.run.Recrawl;
import samsvar.crawler.run.Requests;
import samsvar.crawler.store.Archive;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** {@code samsvar recrawl}: queues visits for the running server, or for the next crawl. */
@Command(
        name = "recrawl",
        description = "Queues addresses, a source, all failed addresses or everything to be visited again.",
        mixinStandardHelpOptions = true)
public final class RecrawlCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "URL", arity = "0..*", description = "Addresses to visit again.")
    private List<String> urls = List.of();

    @Option(names = "--source", paramLabel = "ID", description = "Everything of this source.")
    private @Nullable String source;

    @Option(names = "--failed", description = "Every address whose last visit failed.")
    private boolean failed;

    @Option(names = "--all", description = "Everything of every source that is switched on.")
    private boolean all;

    @Override
    public Integer call() {
        List<Recrawl> wanted = wanted();
        Config config = data.loadConfig();
        try (Archive archive = Archive.open(data.data(), InstantSource.system())) {
            Requests requests = new Requests(config.sources(), archive);
            for (Recrawl recrawl : wanted) {
                Optional<String> refusal = requests.ask(recrawl);
                if (refusal.isPresent()) {
                    throw new BadInput(refusal.get());
                }
            }
        }
        terminal.result("Queued " + wanted.size() + (wanted.size() == 1 ? " request" : " requests")
                + "; a running server takes it within seconds, else the next \"samsvar crawl --once\".");
        return 0;
    }

    private List<Recrawl> wanted() {
        List<Recrawl> wanted = new ArrayList<>();
        urls.forEach(url -> wanted.add(new Recrawl.Address(address(url))));
        if (source != null) {
            wanted.add(new Recrawl.OfSource(sourceId(source)));
        }
        if (failed) {
            wanted.add(new Recrawl.Failed());
        }
        if (all) {
            wanted.add(new Recrawl.All());
        }
        if (wanted.isEmpty()) {
            throw new BadInput("Say what to visit again: URL…, --source ID, --failed or --all.");
        }
        return wanted;
    }

    private static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new BadInput(url + " is not an address.");
        }
    }

    private static SourceId sourceId(String text) {
        try {
            return new SourceId(text);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
