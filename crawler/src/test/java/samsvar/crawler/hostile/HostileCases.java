package samsvar.crawler.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tests show which cases of docs/hostile-web.md? Run as a program in the crawler's folder it writes them into the
 * document's table.
 */
final class HostileCases {
    static final int LAST = 64;
    private static final Path DOCUMENT = Path.of("..", "docs", "hostile-web.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| (.+?) \\| (.+?) \\|(.*)\\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    private HostileCases() {}

    /** Writes the tests into the table. */
    public static void main(String[] args) throws IOException {
        Map<Integer, SortedSet<String>> tests = byNumber();
        List<String> lines = Files.readAllLines(DOCUMENT).stream()
                .map(line -> {
                    Matcher row = ROW.matcher(line);
                    return row.matches() ? withTests(row, tests) : line;
                })
                .toList();
        Files.write(DOCUMENT, lines);
    }

    private static String withTests(Matcher row, Map<Integer, SortedSet<String>> tests) {
        SortedSet<String> named = tests.getOrDefault(Integer.parseInt(row.group(1)), new TreeSet<>());
        return "| " + row.group(1) + " | " + row.group(2) + " | " + row.group(3) + " | "
                + String.join("<br>", named.stream().map(t -> "`" + t + "`").toList()) + " |";
    }

    /** Tests by the case they show, each as Class#method. */
    static SortedMap<Integer, SortedSet<String>> byNumber() {
        SortedMap<Integer, SortedSet<String>> tests = new TreeMap<>();
        for (Class<?> type : testClasses()) {
            for (Method method : type.getDeclaredMethods()) {
                HostileCase shown = method.getAnnotation(HostileCase.class);
                for (int number : shown == null ? new int[0] : shown.value()) {
                    tests.computeIfAbsent(number, n -> new TreeSet<>())
                            .add(type.getSimpleName() + "#" + method.getName());
                }
            }
        }
        return tests;
    }

    /** The tests that the document names, by case; a case without tests has none. */
    static SortedMap<Integer, SortedSet<String>> documented() {
        SortedMap<Integer, SortedSet<String>> documented = new TreeMap<>();
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            lines.map(ROW::matcher).filter(Matcher::matches).forEach(row -> {
                SortedSet<String> named = new TreeSet<>();
                TEST.matcher(row.group(4)).results().forEach(t -> named.add(t.group(1) + "#" + t.group(2)));
                documented.put(Integer.parseInt(row.group(1)), named);
            });
            return documented;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> testClasses() {
        try {
            Path root = Path.of(HostileCase.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(f -> f.toString().endsWith("Test.class"))
                        .map(f -> root.relativize(f)
                                .toString()
                                .replaceAll("[/\\\\]", ".")
                                .replaceFirst("\\.class$", ""))
                        .<Class<?>>map(HostileCases::load)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HostileCases.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
