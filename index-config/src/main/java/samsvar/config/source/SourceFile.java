package samsvar.config.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.read.ConfigFile;
import samsvar.config.read.Node;
import samsvar.config.read.ProblemSink;
import samsvar.config.read.TreeReader;

/**
 * The declarations of one file as key-value trees that can be changed and written back; keys that the program does not use
 * survive, comments do not. Not thread-safe.
 */
final class SourceFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR));

    private final String name;
    private final List<Map<String, Object>> declarations;
    private boolean changed;

    private SourceFile(String name, List<Map<String, Object>> declarations) {
        this.name = name;
        this.declarations = declarations;
    }

    /** A file that is not there yet and will hold one declaration. */
    static SourceFile create(String id, Map<String, Object> declaration) {
        SourceFile file = new SourceFile("sources/" + id + ".yaml", new ArrayList<>(List.of(declaration)));
        file.changed = true;
        return file;
    }

    /** The declarations of a file that {@link SourceReader} reads without problems. */
    static SourceFile of(ConfigFile file) {
        List<Node> roots = new ArrayList<>();
        ProblemSink ignored = (_, _, _, _) -> {};
        if (file.name().endsWith(".jsonl")) {
            file.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line ->
                            TreeReader.json(file.name(), 1, line, ignored).ifPresent(roots::add));
        } else {
            TreeReader.yaml(file, ignored).ifPresent(roots::add);
        }
        List<Map<String, Object>> declarations = new ArrayList<>();
        roots.stream()
                .flatMap(root -> root instanceof Node.Listing listing ? listing.items().stream() : Stream.of(root))
                .forEach(node -> {
                    if (node instanceof Node.Mapping mapping) {
                        declarations.add(map(mapping));
                    }
                });
        return new SourceFile(file.name(), declarations);
    }

    /** The declaration with the id; changes to it must be followed by {@link #touch}. */
    Optional<Map<String, Object>> find(SourceId id) {
        return declarations.stream().filter(d -> id.value().equals(d.get("id"))).findFirst();
    }

    /** Says that a declaration was changed. */
    void touch() {
        changed = true;
    }

    /** Writes the file below the folder if it was changed, whole or not at all. */
    void write(Path folder) throws IOException {
        if (changed) {
            writeWhole(folder.resolve(name), text());
        }
    }

    /** Writes a file whole or not at all: beside its place first, then moved there. */
    static void writeWhole(Path target, String text) throws IOException {
        Path directory = target.toAbsolutePath().resolveSibling(".");
        Files.createDirectories(directory.normalize());
        Path beside = Files.createTempFile(directory.normalize(), ".", ".tmp");
        try {
            Files.writeString(beside, text);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private String text() throws JsonProcessingException {
        if (name.endsWith(".jsonl")) {
            StringBuilder lines = new StringBuilder();
            for (Map<String, Object> declaration : declarations) {
                lines.append(JSON.writeValueAsString(declaration)).append('\n');
            }
            return lines.toString();
        }
        return YAML.writeValueAsString(declarations.size() == 1 ? declarations.getFirst() : declarations);
    }

    /** The mapping as plain Java values, for changing and writing. */
    static Map<String, Object> map(Node.Mapping mapping) {
        Map<String, Object> map = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            if (!(entry.value() instanceof Node.Empty)) {
                map.put(key, value(key, entry.value()));
            }
        });
        return map;
    }

    private static Object value(String key, Node node) {
        return switch (node) {
            case Node.Mapping mapping -> map(mapping);
            case Node.Listing listing ->
                listing.items().stream().map(item -> value("", item)).toList();
            case Node.Empty _ -> "";
            case Node.Scalar scalar ->
                key.equals("enabled") ? (Object) scalar.value().equals("true") : scalar.value();
        };
    }
}
