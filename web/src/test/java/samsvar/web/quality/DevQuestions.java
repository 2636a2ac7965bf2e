package samsvar.web.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions about the practice web that may be measured with; they are read where they lie, never copied. */
final class DevQuestions {
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, List<String>> byId = new HashMap<>();
    private final Map<String, List<String>> bySeed = new HashMap<>();

    /** @param manifest what the built practice web holds, its {@code manifest.json} */
    DevQuestions(Path manifest) throws IOException {
        for (JsonNode page : json.readTree(Files.readAllBytes(manifest)).get("pages")) {
            List<String> addresses = List.of(
                    page.get("url").asText(),
                    page.path("canonical").asText(page.get("url").asText()));
            byId.put(page.path("id").asText(""), addresses);
            byId.put(page.get("url").asText(), addresses);
            if (page.hasNonNull("seed_file")) {
                bySeed.put("founding/" + page.get("seed_file").asText().substring(0, 3) + ".txt", addresses);
            }
        }
    }

    /** The questions of a file, one JSON object a line, in its order. */
    List<QualityQuestion> read(Path file) throws IOException {
        List<QualityQuestion> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            questions.add(new QualityQuestion(
                    node.get("id").asText(),
                    node.get("lang").asText(),
                    node.get("question").asText(),
                    pages(node),
                    node.path("answer_span").asText("-"),
                    node.path("page_lang").asText("-"),
                    List.of()));
        }
        return questions;
    }

    /** The addresses of a page, by the name the questions give a founding page or one of its addresses. */
    List<String> addresses(String page) {
        return bySeed.getOrDefault(page, byId.getOrDefault(page, List.of(page)));
    }

    /** The questions with all addresses of their pages. */
    List<FactQuestion> withAddresses(List<FactQuestion> questions) {
        return questions.stream()
                .map(q -> q.on(q.asked().pages().stream()
                        .flatMap(page -> addresses(page).stream())
                        .toList()))
                .toList();
    }

    private List<String> pages(JsonNode node) {
        List<String> pages = new ArrayList<>();
        if (node.hasNonNull("expected_url")) {
            pages.add(node.get("expected_url").asText());
            pages.addAll(byId.getOrDefault(node.get("expected_url").asText(), List.of()));
        }
        pages.addAll(bySeed.getOrDefault(node.path("expected_page").asText(), List.of()));
        pages.addAll(byId.getOrDefault(node.path("page_id").asText("-"), List.of()));
        return pages;
    }
}
