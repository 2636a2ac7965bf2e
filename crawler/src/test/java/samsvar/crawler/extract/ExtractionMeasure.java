package samsvar.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import samsvar.engine.page.Block;

/** How much of what must be kept is kept, and how much of what must not? Run main to see the figures and the misses. */
final class ExtractionMeasure {
    /** Other programs may be running: what counts is this thread's own time. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractionMeasure() {}

    /** Counts of segments, by group. */
    static final class Score {
        final Map<String, int[]> groups = new TreeMap<>();
        final List<String> misses = new ArrayList<>();
        long nanos;
        int pages;

        void add(String group, boolean wanted, boolean found, String what) {
            int[] g = groups.computeIfAbsent(group, k -> new int[4]);
            g[wanted ? 0 : 2]++;
            g[wanted ? 1 : 3] += wanted == found ? 1 : 0;
            if (wanted != found) {
                misses.add((wanted ? "LOST " : "KEPT ") + what);
            }
        }

        double recall() {
            return share(0);
        }

        double rejection() {
            return share(2);
        }

        private double share(int at) {
            return groups.values().stream().mapToInt(g -> g[at + 1]).sum()
                    / (double) Math.max(
                            1, groups.values().stream().mapToInt(g -> g[at]).sum());
        }

        @Override
        public String toString() {
            String lines = groups.entrySet().stream()
                    .map(e -> String.format(
                            Locale.ROOT,
                            "%-24s kept %5d of %5d   rejected %5d of %5d",
                            e.getKey(),
                            e.getValue()[1],
                            e.getValue()[0],
                            e.getValue()[3],
                            e.getValue()[2]))
                    .collect(Collectors.joining("\n"));
            return lines
                    + String.format(
                            Locale.ROOT,
                            "%nrecall %.4f, rejection %.4f, %d pages, %.0f pages/s of one core",
                            recall(),
                            rejection(),
                            pages,
                            pages * 1e9 / nanos);
        }
    }

    /** The development pages: a folder with segments.jsonl and pages/. */
    static Score segments(Path folder, Path pages, Extractor extractor) throws IOException {
        Score score = new Score();
        for (String line : Files.readAllLines(folder.resolve("segments.jsonl"))) {
            JsonNode page = JSON.readTree(line);
            Path file = pages.resolve(page.get("file").asText());
            if (!Files.exists(file)) {
                continue;
            }
            String text = timed(
                    score,
                    extractor,
                    new Body(
                            URI.create("http://example.org/"),
                            Optional.of("text/html"),
                            List.of(),
                            Files.readAllBytes(file)));
            page.get("with")
                    .forEach(s -> score.add(
                            "segments",
                            true,
                            text.contains(squeezed(s.asText())),
                            file.getFileName() + ": " + s.asText()));
            page.get("without")
                    .forEach(s -> score.add(
                            "segments",
                            false,
                            text.contains(squeezed(s.asText())),
                            file.getFileName() + ": " + s.asText()));
        }
        return score;
    }

    /** The practice web as built: a folder with manifest.json and routes.json. */
    static Score practice(Path web, Extractor extractor) throws IOException {
        Score score = new Score();
        JsonNode routes =
                JSON.readTree(web.resolve("routes.json").toFile()).get("routes").get("v1");
        for (JsonNode page :
                JSON.readTree(web.resolve("manifest.json").toFile()).get("pages")) {
            URI url = URI.create(page.get("url").asText());
            String path = page.get("url").asText().replaceFirst("^https?://[^/]+", "");
            JsonNode route = routes.path(page.get("host").asText()).path(path);
            if (!route.has("f") || !page.path("must_index").asBoolean()) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(web.resolve(route.get("f").asText()));
            String text = timed(
                    score, extractor, new Body(url, Optional.of(route.path("ct").asText()), List.of(), bytes));
            String group = page.path("template").asText("file") + "/"
                    + page.path("kind").asText();
            page.path("main_parts")
                    .forEach(s -> score.add(
                            group, true, text.contains(squeezed(s.asText())), group + " " + url + ": " + s.asText()));
            page.path("boilerplate")
                    .forEach(s -> score.add(
                            group, false, text.contains(squeezed(s.asText())), group + " " + url + ": " + s.asText()));
        }
        return score;
    }

    private static String timed(Score score, Extractor extractor, Body body) {
        long start = CPU.getCurrentThreadCpuTime();
        Extraction extraction = extractor.extract(body);
        score.nanos += CPU.getCurrentThreadCpuTime() - start;
        score.pages++;
        return squeezed(
                switch (extraction) {
                    case Extraction.Extracted e ->
                        e.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
                    case Extraction.Skipped s -> "";
                });
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ")
                .strip();
    }

    /** Arguments: the practice web's built folder, the folder of the segments, the unpacked pages, how many misses to show. */
    public static void main(String[] args) throws IOException {
        try (Extractor extractor = new Extractor(new ScriptGuess())) {
            int shown = Integer.parseInt(args[3]);
            for (Score s : List.of(
                    practice(Path.of(args[0]), extractor), segments(Path.of(args[1]), Path.of(args[2]), extractor))) {
                s.misses.stream().limit(shown).forEach(System.out::println);
                System.out.println(s);
            }
        }
    }
}
