package samsvar.web.operate;

import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import samsvar.config.source.Schedule;
import samsvar.config.source.Source;
import samsvar.config.source.SourceOverlay;
import samsvar.crawler.store.Archive;
import samsvar.web.cli.BadInput;
import samsvar.web.cli.DataOptions;
import samsvar.web.cli.Terminal;

/** {@code samsvar sources schedule}: sets or shows when a source is crawled. */
@Command(
        name = "schedule",
        description = "Sets or shows a source's schedule and its next five runs.",
        mixinStandardHelpOptions = true)
final class SourcesScheduleCommand implements Callable<Integer> {
    private static final int RUNS = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm VV", Locale.ENGLISH);

    private final Terminal terminal = Terminal.standard();

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(index = "0", paramLabel = "ID", description = "The source; \"samsvar sources list\" shows the ids.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "SCHEDULE",
            description = "In words or as five cron fields, e.g. \"varje vardag kl. 03.15\".")
    private List<String> schedule = List.of();

    @Override
    public Integer call() {
        Source source = source();
        String text = String.join(" ", schedule).strip();
        if (!text.isEmpty()) {
            OverlayText.written(new SourceOverlay(OverlayText.folder(data)).schedule(source.id(), text), terminal);
            tellRunningServer(source, text);
        }
        String wanted = text.isEmpty() ? source.schedule().orElse("") : text;
        if (wanted.isEmpty()) {
            terminal.result(source.id() + " has no schedule of its own; it is crawled with \"samsvar crawl --once\".");
            return 0;
        }
        show(source, wanted);
        return 0;
    }

    /** A server reads declarations when it starts; until then it goes by what it finds in the archive. */
    private void tellRunningServer(Source source, String text) {
        if (Files.exists(data.data().resolve(Archive.FILE))) {
            try (Archive archive = Archive.open(data.data(), InstantSource.system())) {
                archive.desk().schedule(source.id().value(), text);
            }
        }
    }

    private Source source() {
        return data.loadConfig().sources().all().stream()
                .filter(s -> s.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput("There is no source " + id + "; see \"samsvar sources list --all\"."));
    }

    private void show(Source source, String text) {
        switch (Schedule.parse(text)) {
            case Schedule.NotUnderstood(var why) -> throw new BadInput(why);
            case Schedule.Understood(var parsed) -> {
                ZoneId zone = Schedule.zone(source.country());
                terminal.result(source.id() + ": " + text);
                for (ZonedDateTime run : parsed.next(RUNS, Instant.now(), zone)) {
                    terminal.result("  " + TIME.format(run));
                }
            }
        }
    }
}
