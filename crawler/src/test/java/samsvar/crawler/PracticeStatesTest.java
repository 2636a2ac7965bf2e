package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.crawler.extract.SharedData;

class PracticeStatesTest {
    @TempDir
    Path data;

    @Test
    void everyPageOfThePracticeWebThatChangesIsHandledAsItsManifestSays() throws Exception {
        Path practice = SharedData.practiceWeb();
        int port = freePort();
        Process server = new ProcessBuilder("python3", "serve.py", "--port", String.valueOf(port), "--as-proxy")
                .directory(practice.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            URI address = URI.create("http://127.0.0.1:" + port);
            awaitAnswer(address);
            new PracticeStates(practice, address, data)
                    .rows()
                    .forEach((action, row) -> assertEquals(List.of(), row.wrong(), action));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnswer(URI address) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (var in = address.resolve("/__hosts").toURL().openStream()) {
                in.readAllBytes();
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
    }
}
