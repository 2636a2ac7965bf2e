package samsvar.crawler.url;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The Web Platform Tests' addresses: what browsers take for the same, we do too. Measures only; skipped where the data is absent. */
class BrowserUrlTest {
    /** The rest: IPv4 numbers spelt as one number, which the guard reads itself; user names without slashes; IDNA 2008. */
    private static final double AGREEING = 0.84;

    @Test
    void addressesBrowsersTakeForTheSameAreTheSame() throws IOException {
        Optional<Path> data = data();
        assumeTrue(data.isPresent(), "skipped: no shared/data/url-tests beside the repository");
        int agreeing = 0;
        List<String> others = new ArrayList<>();
        for (JsonNode test : new ObjectMapper().readTree(Files.readString(data.get()))) {
            String href = test.path("href").asText();
            if (!href.startsWith("http:") && !href.startsWith("https:")) {
                continue;
            }
            if (read(test).equals(UrlRules.normalise(href))) {
                agreeing++;
            } else {
                others.add(test.path("input") + " is " + href + " but was read as " + read(test));
            }
        }
        int all = agreeing + others.size();
        System.out.println(agreeing + " of " + all + " addresses agree");
        assertTrue(agreeing >= AGREEING * all, () -> String.join("\n", others));
    }

    private static Optional<URI> read(JsonNode test) {
        String input = test.path("input").asText();
        String base = test.path("base").asText("");
        try {
            return base.isEmpty() || test.path("base").isNull()
                    ? UrlRules.normalise(input)
                    : UrlRules.resolve(new URI(base), input);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> data() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data/url-tests/urltestdata.json");
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
