package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every input finds the texts it must find, and none it must not.
 * The committed report shows what a change of the analysis does; {@code -Dgolden.update=true} rewrites it.
 */
class TriplesTest {
    private static final Path OWN = Path.of("src/test/resources/triples/own.jsonl");
    private static final String REPORT = "triples-report.tsv";

    @TempDir
    Path scratch;

    @Test
    void ourOwnTriplesAreAboveTheFloors() throws Exception {
        TripleReport report = report(OWN);
        Golden.keep(REPORT, report.text());
        assertTrue(report.required(_ -> true) >= 0.94, Golden.compare(REPORT));
        assertTrue(report.forbidden(_ -> true) <= 0.07, Golden.compare(REPORT));
    }

    @Test
    void theGivenTriplesAreAboveTheFloors() throws Exception {
        Path given = shared().resolve("data/analyser-triples-dev.jsonl");
        if (!Files.exists(given)) {
            System.out.println("skipped: no " + given + "; name the folder with -Dsamsvar.shared");
        }
        assumeTrue(Files.exists(given));
        TripleReport report = report(given);
        System.out.print(report.text().lines().limit(4).reduce("", (a, b) -> a + b + "\n"));
        assertTrue(report.required(_ -> true) >= 0.95, report.text());
        assertTrue(report.forbidden(_ -> true) <= 0.1, report.text());
    }

    private TripleReport report(Path file) throws Exception {
        try (Stream<String> lines = Files.lines(file)) {
            return TripleMeasure.run(Triple.read(lines), scratch, false);
        }
    }

    private static Path shared() throws IOException {
        String named = System.getProperty("samsvar.shared", "");
        List<Path> places = named.isEmpty()
                ? Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                        .map(p -> p.resolve("shared"))
                        .toList()
                : List.of(Path.of(named));
        return places.stream()
                .filter(p -> Files.exists(p.resolve("data")))
                .findFirst()
                .orElse(Path.of("../../shared"));
    }
}
