package samsvar.web.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps reports as files, one each, named by day and number, for whoever runs the service. Thread-safe. */
public final class ReportBox {
    /** A report is deleted after so many days; long enough to mend the fault and answer. */
    public static final int DAYS_KEPT = 180;
    /** More in one day are a flood, not reports; the disk is not theirs to fill. */
    private static final int MOST_IN_A_DAY = 200;

    private static final Logger LOG = LoggerFactory.getLogger(ReportBox.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NUMBER_BYTES = 4;

    private final Path folder;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** @param folder made with the first report */
    public ReportBox(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Keeps the report and deletes those that are too old. The case number, or empty where it could not be kept. */
    public synchronized Optional<String> put(AccessibilityReport report) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            Files.createDirectories(folder);
            List<Path> kept = withoutOld(today);
            if (kept.stream()
                            .filter(file -> name(file).startsWith(today.toString()))
                            .count()
                    >= MOST_IN_A_DAY) {
                LOG.warn("{} reports came today, so that no more are kept.", MOST_IN_A_DAY);
                return Optional.empty();
            }
            byte[] number = new byte[NUMBER_BYTES];
            random.nextBytes(number);
            String id = today + "-" + HexFormat.of().formatHex(number);
            Files.write(
                    folder.resolve(id + ".json"),
                    JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(JSON.createObjectNode()
                                    .put("id", id)
                                    .put("what", report.what())
                                    .put("page", report.page())
                                    .put("device", report.device())
                                    .put("email", report.email())));
            return Optional.of(id);
        } catch (IOException e) {
            LOG.error(
                    "A report could not be kept in {}: {}", folder, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private List<Path> withoutOld(LocalDate today) throws IOException {
        String first = today.minusDays(DAYS_KEPT).toString();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path old :
                    all.stream().filter(file -> name(file).compareTo(first) < 0).toList()) {
                Files.deleteIfExists(old);
            }
            return all;
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
