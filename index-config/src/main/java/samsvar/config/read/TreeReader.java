package samsvar.config.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one YAML document or one line of JSON into a {@link Node} tree; bad syntax goes to the sink. Not thread-safe. */
public final class TreeReader {
    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final int firstLine;
    private final ProblemSink problems;
    private final JsonParser parser;

    private TreeReader(String file, int firstLine, ProblemSink problems, JsonParser parser) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
        this.parser = parser;
    }

    /** The only document of a YAML file, {@link Node.Empty} of an empty one; empty (and reported) where the syntax is wrong. */
    public static Optional<Node> yaml(ConfigFile file, ProblemSink problems) {
        try (JsonParser parser = YAML.createParser(file.text())) {
            return new TreeReader(file.name(), 1, problems, parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can not fail to be read: " + file.name(), e);
        }
    }

    /** The value on one line of a JSONL file; empty (and reported) where the syntax is wrong. */
    public static Optional<Node> json(String file, int line, String text, ProblemSink problems) {
        try (JsonParser parser = JSON.createParser(text)) {
            return new TreeReader(file, line, problems, parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can not fail to be read: " + file, e);
        }
    }

    private Optional<Node> document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return Optional.of(new Node.Empty(firstLine));
            }
            Node root = value();
            if (parser.nextToken() != null) {
                problems.add(file, line(), "A second value follows the first.", "One value is allowed here.");
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String said = e.getOriginalMessage().lines().findFirst().orElse("");
            problems.add(file, firstLine + line - 1, "The syntax is wrong: " + said + ".", "");
            return Optional.empty();
        }
    }

    private Node value() throws IOException {
        JsonToken token = parser.currentToken();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            problems.add(file, line(), "*" + parser.getText() + " refers to an anchor.", "Write the value out.");
        }
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> listing();
            case VALUE_NULL -> new Node.Empty(line());
            default -> new Node.Scalar(line(), parser.getText());
        };
    }

    private Node mapping() throws IOException {
        int line = line();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            parser.nextToken();
            if (entries.put(key, new Node.Entry(keyLine, value())) != null) {
                problems.add(file, keyLine, "\"" + key + "\" is given twice.", "Each key is allowed once.");
            }
        }
        return new Node.Mapping(line, entries);
    }

    private Node listing() throws IOException {
        int line = line();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Node.Listing(line, items);
    }

    private int line() {
        return firstLine + parser.currentTokenLocation().getLineNr() - 1;
    }
}
