package samsvar.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportBoxTest {
    private static final AccessibilityReport REPORT =
            AccessibilityReport.read(Map.of("what", List.of("  The button\u0000 is small "), "email", List.of("")));

    @Test
    void aReportIsKeptUnderItsNumber(@TempDir Path folder) throws Exception {
        String id = box(folder, "2026-11-22T12:00:00Z").put(REPORT).orElseThrow();
        assertTrue(id.startsWith("2026-11-22-"), id);
        String kept = Files.readString(folder.resolve(id + ".json"));
        assertTrue(kept.contains("\"The button is small\""), kept);
    }

    @Test
    void whatIsTooOldIsDeletedWithTheNextReport(@TempDir Path folder) {
        String old = box(folder, "2026-01-01T12:00:00Z").put(REPORT).orElseThrow();
        String young = box(folder, "2026-06-01T12:00:00Z").put(REPORT).orElseThrow();
        box(folder, "2026-11-01T12:00:00Z").put(REPORT);
        assertFalse(Files.exists(folder.resolve(old + ".json")));
        assertTrue(Files.exists(folder.resolve(young + ".json")));
    }

    @Test
    void aFloodDoesNotFillTheDisk(@TempDir Path folder) throws Exception {
        ReportBox box = box(folder, "2026-11-22T12:00:00Z");
        for (int i = 0; i < 250; i++) {
            box.put(REPORT);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(200, files.count());
        }
    }

    @Test
    void aReplyNeedsAnAddressOrNone() {
        assertTrue(REPORT.isReplyPossible());
        assertTrue(new AccessibilityReport("x", "", "", "name@example.com").isReplyPossible());
        assertFalse(new AccessibilityReport("x", "", "", "name@example").isReplyPossible());
        assertFalse(AccessibilityReport.EMPTY.says());
    }

    private static ReportBox box(Path folder, String now) {
        return new ReportBox(folder, InstantSource.fixed(Instant.parse(now)));
    }
}
