package samsvar.web.http;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that ask one server over the sample engine, started before the first of them and closed after the last. */
abstract class AskedServer {
    @TempDir
    static Path folder;

    static SampleServer site;

    @BeforeAll
    static void start() throws PortTakenException {
        site = new SampleServer(folder, SampleServer.ready());
    }

    @AfterAll
    static void stop() {
        site.close();
    }
}
