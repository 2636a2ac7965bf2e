package samsvar.web.operate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.extract.Extractor;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.Block;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Json;
import samsvar.web.cli.Terminal;

/** {@code samsvar extract}: what would be kept of a document? */
@Command(
        name = "extract",
        description = "Prints what the extractor would keep of a file or an address.",
        mixinStandardHelpOptions = true)
public final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Mixin
    private CrawlOptions crawling = new CrawlOptions();

    @Parameters(paramLabel = "FILE|URL", description = "A file, or an address beginning with http:// or https://.")
    private String what = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--country",
            paramLabel = "SE|NO|UA",
            description = "By which country's numbering plan to read telephone numbers (default: ${DEFAULT-VALUE}).",
            defaultValue = "SE")
    private String country = "SE";

    @Override
    public Integer call() throws InterruptedException {
        try (Extractor extractor = new Extractor(new LexicalLanguageIdentifier(), InstantSource.system())) {
            return switch (extractor.extract(body())) {
                case Extraction.Extracted page -> print(page);
                case Extraction.Skipped(var reason) -> {
                    terminal.remark("samsvar: " + reason);
                    yield 1;
                }
            };
        }
    }

    private Body body() throws InterruptedException {
        if (what.startsWith("http://") || what.startsWith("https://")) {
            return OneDocument.fetch(what, crawling.settings(data.loadConfig().sources()));
        }
        Path file = Path.of(what);
        try {
            return new Body(file.toUri(), Optional.empty(), List.of(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new BadInput("There is no file " + file + ".");
        } catch (IOException e) {
            throw new BadInput("The file " + file + " can not be read: " + e.getMessage());
        }
    }

    private int print(Extraction.Extracted page) {
        if (json) {
            terminal.result(json(page));
            return 0;
        }
        terminal.result("title: " + page.title());
        terminal.result("language: " + page.language());
        terminal.result("updated: " + page.updated().map(Object::toString).orElse("-"));
        page.dates().forEach(date -> terminal.result("  " + PageFactLines.of(date)));
        terminal.result("canonical: " + page.canonical().map(URI::toString).orElse("-"));
        if (page.canonicals().size() > 1) {
            terminal.result("  several that differ, so none is believed: " + page.canonicals());
        }
        page.versions()
                .forEach(v -> terminal.result("version: " + v.language() + " " + v.url() + " (" + v.evidence() + ")"));
        page.facts(country).facts().forEach(fact -> terminal.result(PageFactLines.of(fact)));
        page.missing().ifPresent(what -> terminal.result("note: " + what));
        terminal.result("");
        page.blocks().forEach(block -> terminal.result(kind(block) + " [" + block.language() + "] " + block.text()));
        return 0;
    }

    private String json(Extraction.Extracted page) {
        ObjectNode node = Json.object();
        node.put("title", page.title());
        node.put("language", page.language().value());
        node.put("updated", page.updated().map(Object::toString).orElse(null));
        node.put("canonical", page.canonical().map(URI::toString).orElse(null));
        node.put("note", page.missing().orElse(null));
        var dates = node.putArray("dates");
        page.dates().forEach(date -> dates.add(PageFactLines.of(date)));
        var facts = node.putArray("facts");
        page.facts(country).facts().forEach(fact -> facts.add(PageFactLines.of(fact)));
        node.put("text", page.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
        var blocks = node.putArray("blocks");
        for (Block block : page.blocks()) {
            blocks.addObject()
                    .put("kind", kind(block))
                    .put("language", block.language().value())
                    .put("text", block.text());
        }
        return Json.pretty(node);
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Heading heading -> "h" + heading.level();
            case Block.Paragraph _ -> "p";
            case Block.ListItem _ -> "li";
            case Block.TableRow _ -> "row";
            case Block.Definition _ -> "dl";
        };
    }
}
