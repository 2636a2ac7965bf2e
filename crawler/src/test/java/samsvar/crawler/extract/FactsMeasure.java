package samsvar.crawler.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import samsvar.crawler.extract.html.Alternate;
import samsvar.crawler.extract.text.Charsets;
import samsvar.engine.page.Block;
import samsvar.engine.page.DateEvidence;
import samsvar.engine.page.PageFact;

/**
 * Which facts of the practice web are found: table rows, pairs, telephone numbers, e-mail and postal addresses, opening hours,
 * dates, language versions? Run main with the built practice web's folder and how many misses to show.
 */
final class FactsMeasure {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Map<String, Map<String, String>> groups = new TreeMap<>();

    private FactsMeasure() {}

    static FactsMeasure of(Path web, Extractor extractor) throws IOException {
        FactsMeasure measure = new FactsMeasure();
        JsonNode routes =
                JSON.readTree(web.resolve("routes.json").toFile()).get("routes").get("v1");
        JsonNode pages = JSON.readTree(web.resolve("manifest.json").toFile()).get("pages");
        for (JsonNode page : pages) {
            if (page.path("hreflang_group").isTextual()) {
                measure.groups
                        .computeIfAbsent(page.get("hreflang_group").asText(), g -> new TreeMap<>())
                        .put(page.get("lang").asText(), page.get("url").asText());
            }
        }
        for (JsonNode page : pages) {
            String path = page.get("url").asText().replaceFirst("^https?://[^/]+", "");
            JsonNode route = routes.path(page.get("host").asText()).path(path);
            boolean html = page.path("content_type").asText().startsWith("text/html");
            if (route.has("f") && page.path("must_index").asBoolean() && html) {
                measure.page(
                        page,
                        route.path("ct").asText(),
                        Files.readAllBytes(web.resolve(route.get("f").asText())),
                        extractor);
            }
        }
        return measure;
    }

    private void page(JsonNode page, String type, byte[] bytes, Extractor extractor) {
        Body body = new Body(URI.create(page.get("url").asText()), Optional.of(type), List.of(), bytes);
        if (extractor.extract(body) instanceof Extraction.Extracted found) {
            List<PageFact> facts = found.facts(page.path("country").asText()).facts();
            rows(page, bytes, type, found);
            if (page.path("kind").asText().equals("contact")) {
                contact(page, facts);
            }
            dates(page, found);
            versions(page, found);
        }
    }

    /** A part of the ground truth that is the text of a row in the page's source must come out as a row or pair. */
    private void rows(JsonNode page, byte[] bytes, String type, Extraction.Extracted found) {
        Charset charset = Charsets.of(bytes, Optional.of(type));
        Set<String> parts = new HashSet<>();
        page.path("main_parts").forEach(part -> parts.add(part.asText()));
        Set<String> kept = found.blocks().stream()
                .filter(b -> b instanceof Block.TableRow || b instanceof Block.Definition)
                .map(b -> b.text().replaceAll("\\s+", " "))
                .collect(Collectors.toSet());
        Jsoup.parse(new String(bytes, charset)).select("tr:has(> td + td, > th + th, > th + td)").stream()
                .map(row -> row.text().replaceAll("\\s+", " ").strip())
                .filter(parts::contains)
                .forEach(row -> count("table rows", kept.contains(row), page, row));
    }

    private void contact(JsonNode page, List<PageFact> facts) {
        List<String> parts = new ArrayList<>();
        page.path("main_parts").forEach(part -> parts.add(part.asText()));
        Set<String> phones = new TreeSet<>();
        Set<String> mails = new TreeSet<>();
        Set<String> streets = new TreeSet<>();
        int hours = 0;
        for (PageFact fact : facts) {
            switch (fact) {
                case PageFact.Phone p when p.where().isPresent() -> phones.add(p.written());
                case PageFact.Email e when e.where().isPresent() -> mails.add(e.address());
                case PageFact.Address a when a.where().isPresent() -> streets.add(a.street());
                case PageFact.Hours h
                when h.where().isPresent() -> hours += h.times().size();
                default -> {}
            }
        }
        for (String part : parts) {
            if (part.matches("0?\\d[\\d -]{6,13}\\d") && !part.matches("\\d{6}-\\d{4}|\\d{3} \\d{3} \\d{3}")) {
                count("contact phones", phones.contains(part), page, part + " " + phones);
            } else if (part.matches("\\S+@\\S+")) {
                count("contact e-mails", mails.contains(part), page, part + " " + mails);
            } else if (part.matches(".* \\d+[A-Z]?, \\d{3,4} ?\\d{0,2} .*")) {
                count("contact addresses", streets.contains(part.replaceFirst(",.*", "")), page, part + " " + streets);
            }
        }
        long days = parts.stream()
                .filter(p -> p.matches("(?U)[\\p{L}’'–-]{4,30} (\\d\\d[.:]\\d\\d–.*|Stängt|Stengt|Зачинено|Closed)"))
                .count();
        for (int i = 0; i < days; i++) {
            count("contact hours", i < hours, page, "hours " + hours + " of " + days);
        }
        count("contact phones not numbers", phones.size() <= 1, page, phones.toString());
    }

    private void dates(JsonNode page, Extraction.Extracted found) {
        if (!page.path("updated").isTextual()) {
            return;
        }
        LocalDate expected = LocalDate.parse(page.get("updated").asText());
        for (DateEvidence e : found.dates()) {
            count("date by " + e.source() + " " + e.kind(), e.date().equals(expected), page, "");
        }
        boolean right = found.updated().equals(Optional.of(expected));
        count("date", right, page, expected + " " + found.dates());
        if (!found.dates().isEmpty()) {
            count("date where there is evidence", right, page, "");
        }
    }

    private void versions(JsonNode page, Extraction.Extracted found) {
        String own = page.get("lang").asText();
        Map<String, String> expected =
                groups.getOrDefault(page.path("hreflang_group").asText(), Map.of());
        Map<String, String> versions = found.versions().stream()
                .collect(
                        Collectors.toMap(v -> v.language().value(), v -> v.url().toString(), (a, b) -> a));
        expected.forEach((language, url) -> {
            if (!language.equals(own)) {
                count("versions", url.equals(versions.get(language)), page, language + " " + url + " " + versions);
            }
        });
        for (Alternate version : found.versions()) {
            String language = version.language().value();
            if (!language.equals(own)
                    && !version.url().toString().equals(page.get("url").asText())) {
                boolean right = version.url().toString().equals(expected.get(language));
                count("versions right", right, page, version.toString());
            }
        }
        if (page.path("canonical").isTextual() && found.canonical().isPresent()) {
            boolean same = found.canonical()
                    .get()
                    .toString()
                    .equals(page.get("canonical").asText());
            count("canonicals", same, page, found.canonical().toString());
        }
    }

    private void count(String what, boolean found, JsonNode page, String detail) {
        int[] c = counts.computeIfAbsent(what, k -> new int[2]);
        c[0]++;
        c[1] += found ? 1 : 0;
        if (!found && !detail.isEmpty()) {
            misses.add(what + " " + page.get("url").asText() + ": " + detail);
        }
    }

    /** The share found, 0-1; 1 where nothing was expected. */
    double share(String what) {
        int[] c = counts.getOrDefault(what, new int[] {0, 0});
        return c[0] == 0 ? 1 : c[1] / (double) c[0];
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%-34s %5d of %5d", e.getKey(), e.getValue()[1], e.getValue()[0]))
                .collect(Collectors.joining("\n"));
    }

    public static void main(String[] args) throws IOException {
        try (Extractor extractor = new Extractor(new ScriptGuess())) {
            FactsMeasure measure = of(Path.of(args[0]), extractor);
            measure.misses.stream().limit(Integer.parseInt(args[1])).forEach(System.out::println);
            System.out.println(measure);
        }
    }
}
