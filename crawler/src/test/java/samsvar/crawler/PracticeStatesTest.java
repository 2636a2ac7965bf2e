package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.crawler.extract.SharedData;

class PracticeStatesTest {
    private static final Pattern ADDRESS = Pattern.compile("127\\.0\\.0\\.1:\\d+");

    @TempDir
    Path data;

    @Test
    void everyPageOfThePracticeWebThatChangesIsHandledAsItsManifestSays() throws Exception {
        Path practice = SharedData.practiceWeb();
        Process server = new ProcessBuilder("python3", "serve.py", "--port", "0", "--as-proxy")
                .directory(practice.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader says = server.inputReader()) {
            URI address = served(says.readLine());
            new PracticeStates(practice, address, data)
                    .rows()
                    .forEach((action, row) -> assertEquals(List.of(), row.wrong(), action));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    /** The address in the line it prints when it answers. */
    private static URI served(String line) {
        Matcher address = ADDRESS.matcher(line);
        assertTrue(address.find(), line);
        return URI.create("http://" + address.group());
    }
}
