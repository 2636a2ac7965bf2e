package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where does the folder with measuring data lie, if it is there at all? */
public final class SharedData {
    private SharedData() {}

    /** The folder named by -Dsamsvar.shared, else a folder "shared" beside any parent of the working directory. */
    static Optional<Path> folder() {
        String given = System.getProperty("samsvar.shared", "");
        if (!given.isEmpty()) {
            return Optional.of(Path.of(given)).filter(Files::isDirectory);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path shared = p.resolve("shared");
            if (Files.isDirectory(shared.resolve("practice-web"))) {
                return Optional.of(shared);
            }
        }
        return Optional.empty();
    }

    /** The built practice web: named by -Dsamsvar.practice, else among the measuring data. A test that calls it is skipped without. */
    public static Path practiceWeb() {
        Path web = Path.of(System.getProperty(
                "samsvar.practice",
                folder().map(s -> s.resolve("practice-web").toString()).orElse("absent")));
        assumeTrue(
                Files.exists(web.resolve("manifest.json")),
                "skipped: no built practice web; build it in a copy and name it with -Dsamsvar.practice");
        return web;
    }
}
