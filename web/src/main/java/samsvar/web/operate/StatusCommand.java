package samsvar.web.operate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import samsvar.config.Config;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.status.CrawlStatus;
import samsvar.crawler.status.StatusJson;
import samsvar.crawler.status.StatusReader;
import samsvar.crawler.store.Archive;
import samsvar.crawler.store.DataLock;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Json;
import samsvar.web.cli.Terminal;
import samsvar.web.count.QuestionCounts;

/** {@code samsvar status}: what is running, waiting, refused, failing and done? */
@Command(
        name = "status",
        description = "Tells what is running, waiting, refused, failing and done.",
        mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {
    private static final int MISSING_TOLD = 10;

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
        InstantSource clock = InstantSource.system();
        Config config = data.loadConfig();
        try (Archive archive = Archive.openReadOnly(data.data(), clock)) {
            CrawlStatus status =
                    new StatusReader(config.sources(), archive).read(clock.instant(), DataLock.holder(data.data()));
            if (json) {
                terminal.result(Json.pretty(json(archive, status)));
            } else {
                print(archive, status);
            }
        }
        return 0;
    }

    private ObjectNode json(Archive archive, CrawlStatus status) {
        ObjectNode node = Json.object();
        Map<String, Long> languages = archive.pagesByLanguage();
        node.put("pages", sum(languages));
        ObjectNode byLanguage = node.putObject("pagesByLanguage");
        languages.forEach(byLanguage::put);
        ObjectNode bySource = node.putObject("pagesBySource");
        archive.pagesBySource().forEach(bySource::put);
        ObjectNode addresses = node.putObject("addressesByOutcome");
        archive.visitsByOutcome().forEach(addresses::put);
        node.put("lastChecked", archive.lastChecked().map(Object::toString).orElse(null));
        node.put("changes", archive.lastSequence());
        node.put("bytesOnDisk", size(data.data()));
        archive.freeBytes().ifPresent(free -> node.put("bytesFree", free));
        if (check) {
            ArrayNode damage = node.putArray("damage");
            archive.damage().forEach(damage::add);
        }
        ObjectNode missing = node.putObject("askedAndNotFound");
        askedAndNotFound().forEach(missing::put);
        StatusJson.write(status, node);
        return node;
    }

    private void print(Archive archive, CrawlStatus status) {
        Map<String, Long> languages = archive.pagesByLanguage();
        terminal.result(sum(languages) + " pages of "
                + archive.pagesBySource().size() + " sources " + languages + ", "
                + size(data.data()) / 1024 + " KiB on disk");
        archive.freeBytes()
                .ifPresent(free -> terminal.result((free >> 20) + " MB free on its disk"
                        + (free < CrawlSettings.DEFAULT_LEAST_FREE ? ": crawling pauses until there is more" : "")));
        if (check) {
            List<String> damage = archive.damage();
            terminal.result("archive: " + (damage.isEmpty() ? "no damage found" : "DAMAGED, put a copy back"));
            damage.forEach(line -> terminal.result("  " + line));
        }
        StatusText.lines(status, ZoneId.systemDefault()).forEach(terminal::result);
        Map<String, Integer> missing = askedAndNotFound();
        if (!missing.isEmpty()) {
            terminal.result(
                    missing.size() + " questions asked three times or more in 90 days found nothing, most often:");
            missing.entrySet().stream()
                    .limit(MISSING_TOLD)
                    .forEach(each -> terminal.result("  " + each.getValue() + " x " + each.getKey()));
        }
        if (data.overlay().isEmpty()) {
            terminal.remark("Schedules are known with --config only.");
        }
    }

    private Map<String, Integer> askedAndNotFound() {
        return QuestionCounts.read(data.data().resolve(QuestionCounts.FOLDER).resolve(QuestionCounts.FOUND_NOTHING));
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
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
