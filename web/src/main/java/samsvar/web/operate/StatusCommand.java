package samsvar.web.operate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.run.ReportJson;
import samsvar.crawler.store.Archive;
import samsvar.crawler.store.Desk;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Json;
import samsvar.web.cli.Terminal;

/** {@code samsvar status}: what is in the archive, and what waits? */
@Command(name = "status", description = "Tells what the archive holds and what waits.", mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {
    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--check", description = "Also read the whole archive to see whether it is damaged.")
    private boolean check;

    @Override
    public Integer call() {
        if (!Files.isDirectory(data.data())) {
            throw new BadInput("There is no data folder " + data.data() + "; give another with --data.");
        }
        try (Archive archive = Archive.openReadOnly(data.data(), InstantSource.system())) {
            ObjectNode status = status(archive);
            if (json) {
                terminal.result(Json.pretty(status));
            } else {
                print(status, archive);
            }
        }
        return 0;
    }

    private ObjectNode status(Archive archive) {
        ObjectNode node = Json.object();
        Map<String, Long> languages = archive.pagesByLanguage();
        node.put("pages", languages.values().stream().mapToLong(Long::longValue).sum());
        ObjectNode byLanguage = node.putObject("pagesByLanguage");
        languages.forEach(byLanguage::put);
        ObjectNode bySource = node.putObject("pagesBySource");
        archive.pagesBySource().forEach(bySource::put);
        ObjectNode addresses = node.putObject("addressesByOutcome");
        archive.visitsByOutcome().forEach(addresses::put);
        node.put("lastChecked", archive.lastChecked().map(Object::toString).orElse(null));
        node.put("changes", archive.lastSequence());
        node.set("undecided", ReportJson.undecided(archive.held()));
        node.put("bytesOnDisk", size(data.data()));
        archive.freeBytes().ifPresent(free -> node.put("bytesFree", free));
        if (check) {
            ArrayNode damage = node.putArray("damage");
            archive.damage().forEach(damage::add);
        }
        return node;
    }

    private void print(ObjectNode status, Archive archive) {
        terminal.result("pages: " + status.get("pages") + " " + archive.pagesByLanguage());
        terminal.result("sources with pages: " + status.get("pagesBySource").size());
        terminal.result("addresses: " + archive.visitsByOutcome());
        terminal.result("last checked: " + status.get("lastChecked").asText("never"));
        terminal.result("on disk: " + status.get("bytesOnDisk").asLong() / 1024 + " KiB");
        archive.freeBytes()
                .ifPresent(free -> terminal.result("free on its disk: " + (free >> 20) + " MB"
                        + (free < CrawlSettings.DEFAULT_LEAST_FREE ? ": crawling pauses until there is more" : "")));
        if (check) {
            List<String> damage = archive.damage();
            terminal.result("archive: " + (damage.isEmpty() ? "no damage found" : "DAMAGED, put a copy back"));
            damage.forEach(line -> terminal.result("  " + line));
        }
        UndecidedText.lines(archive.held()).forEach(terminal::result);
        Optional<Desk.Report> last = archive.desk().lastReport();
        last.ifPresent(report -> terminal.result("last crawl: " + report.started() + " to " + report.ended()));
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException("The size of " + folder + " can not be told.", e);
        }
    }
}
