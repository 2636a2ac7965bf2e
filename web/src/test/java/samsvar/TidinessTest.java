package samsvar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps files small and packages explained: a newcomer should see in ten minutes where a thing lives. */
class TidinessTest {
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;

    /** Types of a package that still can be looked through by their names. */
    private static final int LARGE = 35;

    private static final List<String> MODULES = List.of("index-config", "engine", "crawler", "web");

    /** The line on which a method or constructor opens, of a type or of a type inside it. */
    private static final Pattern METHOD = Pattern.compile(
            "( {4}| {8})(?!return |yield |if |for |while |switch |try |catch |synchronized |else |new )[\\w@<][^=]*\\)"
                    + "( throws [\\w., ]+)? \\{");

    @Test
    void noSourceFileIsLong() {
        List<String> found = sources("src")
                .filter(file -> lines(file).size() >= FILE_LINES)
                .map(file -> file + ": " + lines(file).size() + " lines")
                .toList();
        assertEquals(List.of(), found, "files of " + FILE_LINES + " lines and more");
    }

    @Test
    void noMethodIsLong() {
        List<String> found = new ArrayList<>();
        sources("src/main").forEach(file -> found.addAll(longMethods(file)));
        assertEquals(List.of(), found, "methods over " + METHOD_LINES + " lines");
    }

    @Test
    void everyPackageAnswersAQuestion() {
        List<String> silent = sources("src/main")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), silent, "packages without package-info");
    }

    /** Where a package is large, its package-info tells which type does what; a map with gaps leads astray. */
    @Test
    void largePackagesAreMappedAndMapsAreWhole() {
        List<String> unmapped = new ArrayList<>();
        sources("src/main").filter(file -> file.endsWith("package-info.java")).forEach(info -> {
            List<String> types = types(info.getParent());
            String map = String.join("\n", lines(info));
            if (types.size() > LARGE || map.contains("<p><b>")) {
                types.stream()
                        .filter(type -> !map.contains("{@link " + type + "}"))
                        .map(type -> info.getParent().resolve(type).toString())
                        .forEach(unmapped::add);
            }
        });
        assertEquals(List.of(), unmapped, "types that the map in their package-info leaves out");
    }

    private static List<String> types(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theWalkFindsTheSources() {
        assertFalse(sources("src/main").findAny().isEmpty());
    }

    /** Methods are told by the formatter's indentation: a body opens at one level deep and closes on a line of its own. */
    private static List<String> longMethods(Path file) {
        List<String> found = new ArrayList<>();
        List<String> lines = lines(file);
        int opened = -1;
        String closing = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            if (opened < 0 && METHOD.matcher(line).matches() && isBody(lines, i + 1, indent)) {
                opened = i;
                closing = indent + "}";
            } else if (opened >= 0 && line.equals(closing)) {
                if (i - opened - 1 > METHOD_LINES) {
                    found.add(file + ":" + (opened + 1) + ": " + (i - opened - 1) + " lines");
                }
                opened = -1;
            }
        }
        return found;
    }

    /** The last line of a record's components looks like a method's, but what follows is indented less. */
    private static boolean isBody(List<String> lines, int first, String indent) {
        return first < lines.size() && lines.get(first).startsWith(indent);
    }

    private static Stream<Path> sources(String below) {
        return MODULES.stream()
                .map(m -> Path.of("..", m, below))
                .filter(Files::exists)
                .flatMap(TidinessTest::walk);
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
