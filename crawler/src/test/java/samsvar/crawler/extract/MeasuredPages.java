package samsvar.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Pages whose wanted text is known, read from the folders for measuring. */
public final class MeasuredPages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MeasuredPages() {}

    /**
     * A page.
     *
     * @param group what kind of page it is
     * @param main its wanted text, where that is known in full
     * @param wanted segments of the wanted text
     * @param unwanted segments of its furniture
     */
    public record Page(
            String name, String group, Body body, Optional<String> main, List<String> wanted, List<String> unwanted) {}

    /** A folder with segments.jsonl, the pages unpacked elsewhere. */
    static List<Page> segments(Path folder, Path pages) throws IOException {
        List<Page> found = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("segments.jsonl"))) {
            JsonNode page = JSON.readTree(line);
            String name = page.get("file").asText();
            Body body = new Body(
                    URI.create("http://example.org/"),
                    Optional.of("text/html"),
                    List.of(),
                    Files.readAllBytes(pages.resolve(name)));
            // String.hashCode is fixed by the language, so that the halves stay the same.
            String half = (name.hashCode() & 0x10) == 0 ? "half A" : "half B";
            found.add(new Page(name, half, body, Optional.empty(), texts(page, "with"), texts(page, "without")));
        }
        return found;
    }

    /** The practice web as built: a folder with manifest.json and routes.json. */
    public static List<Page> practice(Path web) throws IOException {
        JsonNode routes =
                JSON.readTree(web.resolve("routes.json").toFile()).get("routes").get("v1");
        List<Page> found = new ArrayList<>();
        for (JsonNode page :
                JSON.readTree(web.resolve("manifest.json").toFile()).get("pages")) {
            String url = page.get("url").asText();
            JsonNode route = routes.path(page.get("host").asText()).path(url.replaceFirst("^https?://[^/]+", ""));
            if (!route.has("f") || !page.path("must_index").asBoolean()) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(web.resolve(route.get("f").asText()));
            String group = page.path("template").asText("file") + "/"
                    + page.path("kind").asText();
            found.add(new Page(
                    url,
                    group,
                    new Body(URI.create(url), Optional.of(route.path("ct").asText()), List.of(), bytes),
                    Optional.of(page.path("main").asText()).filter(m -> !m.isBlank()),
                    texts(page, "main_parts"),
                    texts(page, "boilerplate")));
        }
        return found;
    }

    static Predicate<Page> inGroup(String group) {
        return page -> page.group().equals(group);
    }

    private static List<String> texts(JsonNode page, String field) {
        List<String> texts = new ArrayList<>();
        page.path(field).forEach(s -> texts.add(squeezed(s.asText())));
        return texts;
    }

    /** Without invisible characters, every run of white space one space. */
    public static String squeezed(String text) {
        return text.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ")
                .strip();
    }
}
