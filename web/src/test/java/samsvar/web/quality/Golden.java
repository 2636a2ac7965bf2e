package samsvar.web.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed reports, in which a change of quality is read as a diff. */
final class Golden {
    private static final Path COMMITTED = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Writes a report to {@code target}, and over the committed one where {@code -Dgolden.update=true}. */
    static void keep(String name, String report) throws IOException {
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(target.resolve(name), report, StandardCharsets.UTF_8);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COMMITTED.resolve(name), report, StandardCharsets.UTF_8);
        }
    }

    /** The committed report of a name. */
    static String committed(String name) throws IOException {
        return Files.readString(COMMITTED.resolve(name), StandardCharsets.UTF_8);
    }

    /** What to do when a report is worse than its floor. */
    static String compare(String name) {
        return "compare target/" + name + " with " + COMMITTED.resolve(name)
                + "; where the change is meant, run the test with -Dgolden.update=true and commit the file";
    }
}
