package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page must open on a slow phone: HTML and CSS together stay under a budget. */
class WeightTest {
    private static final int ZIPPED_BYTES = 14 * 1024;
    private static final int RAW_BYTES = 50 * 1024;

    @Test
    void firstViewStaysUnderTheBudget(@TempDir Path folder) throws Exception {
        try (SampleServer site = new SampleServer(folder, SampleServer.ready())) {
            String css = site.get(new Assets().stylesheet()).body();
            for (String path : List.of("/uk/", "/uk/search?q=lanekort", "/sv/search?q=tabell&country=SE")) {
                String html = site.get(path).body();
                int zipped = zipped(html) + zipped(css);
                int raw = html.getBytes(StandardCharsets.UTF_8).length + css.getBytes(StandardCharsets.UTF_8).length;
                assertTrue(zipped <= ZIPPED_BYTES, path + ": " + zipped + " bytes zipped");
                assertTrue(raw <= RAW_BYTES, path + ": " + raw + " bytes");
            }
            assertTrue(site.get("/uk/", "Accept-Encoding", "gzip")
                    .headers()
                    .firstValue("Content-Encoding")
                    .orElse("")
                    .equals("gzip"));
        }
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
