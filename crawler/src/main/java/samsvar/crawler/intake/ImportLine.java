package samsvar.crawler.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;

/**
 * One document as a publisher hands it in.
 *
 * @param id its name: the given id, else the address
 * @param html whether the content is HTML, else plain text
 * @param language as given, or empty
 */
record ImportLine(
        String id,
        String url,
        String title,
        Optional<LanguageTag> language,
        String authority,
        String country,
        boolean html,
        String content,
        Optional<LocalDate> updated) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FIELDS =
            Set.of("id", "url", "title", "language", "authority", "country", "text", "html", "updated");

    /** A line is not what is asked for; the message is one sentence for the person who made the file. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    static ImportLine read(String line) throws BadLine {
        JsonNode node = parse(line);
        for (var fields = node.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!FIELDS.contains(field)) {
                throw new BadLine(
                        "\"" + field + "\" is not known; allowed are id, url, title, language, authority, country,"
                                + " text, html and updated.");
            }
        }
        String url = text(node, "url").strip();
        String id = node.hasNonNull("id") ? node.get("id").asText().strip() : url;
        if (url.isEmpty() || id.isEmpty()) {
            throw new BadLine("\"url\" must not be missing or empty, nor \"id\" be empty.");
        }
        boolean html = node.hasNonNull("html");
        if (html == node.hasNonNull("text")) {
            throw new BadLine("One of \"text\" and \"html\" must be given, not both.");
        }
        return new ImportLine(
                id,
                url,
                Normalizer.normalize(text(node, "title"), Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .strip(),
                language(text(node, "language").strip()),
                text(node, "authority").strip(),
                country(text(node, "country").strip()),
                html,
                text(node, html ? "html" : "text"),
                date(text(node, "updated").strip()));
    }

    private static JsonNode parse(String line) throws BadLine {
        try {
            JsonNode node = JSON.readTree(line);
            if (node == null || !node.isObject()) {
                throw new BadLine("Each line must be one JSON object.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new BadLine("This is not JSON: " + e.getOriginalMessage() + ".");
        }
    }

    private static String text(JsonNode node, String field) throws BadLine {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw new BadLine("\"" + field + "\" must be a text.");
        }
        return value.asText();
    }

    private static Optional<LanguageTag> language(String text) throws BadLine {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        LanguageTag tag = LanguageTag.of(text);
        if (tag.equals(LanguageTag.UNKNOWN) && !text.equals("und")) {
            throw new BadLine("\"language\" must be a language tag such as sv or nb, not \"" + text + "\".");
        }
        return Optional.of(tag);
    }

    private static String country(String text) throws BadLine {
        if (!text.isEmpty() && !Source.COUNTRIES.contains(text)) {
            throw new BadLine(
                    "\"country\" must be one of " + String.join(", ", Source.COUNTRIES) + ", not \"" + text + "\".");
        }
        return text;
    }

    private static Optional<LocalDate> date(String text) throws BadLine {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeException e) {
            throw new BadLine("\"updated\" must be a date such as 2025-03-01, not \"" + text + "\".");
        }
    }
}
