package samsvar.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in templates or code where a sentence is asked for by its name.
 *
 * @param where the file
 * @param key the sentence's name
 * @param names what it is given; empty where only the run can tell
 */
record TextUse(String where, String key, Optional<Set<String>> names) {
    private static final Pattern CALL = Pattern.compile("\\.(?:say|spans)\\(");
    private static final Pattern NAME = Pattern.compile("\"([a-z0-9]+(?:\\.[a-z0-9]+)+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.]+)\"");
    private static final Pattern PLAIN = Pattern.compile("\"([a-z]+)\"");

    /** Every such place of the program; run in the module's folder. */
    static List<TextUse> all() {
        return sources().stream().flatMap(file -> in(file).stream()).toList();
    }

    /** All strings of the program that may be names of sentences, or beginnings of names where they end with a dot. */
    static Set<String> literals() {
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            LITERAL.matcher(read(file)).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static List<TextUse> in(Path file) {
        String source = read(file);
        List<TextUse> uses = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> given = arguments(source, call.end());
            Optional<Set<String>> names = names(given.subList(1, given.size()));
            NAME.matcher(given.getFirst())
                    .results()
                    .forEach(match -> uses.add(new TextUse(file.toString(), match.group(1), names)));
        }
        return uses;
    }

    private static Optional<Set<String>> names(List<String> given) {
        if (given.isEmpty()) {
            return Optional.of(Set.of());
        }
        if (given.stream().allMatch(each -> each.startsWith("Map.of("))) {
            Set<String> names = new TreeSet<>();
            for (String map : given) {
                List<String> entries = arguments(map, "Map.of(".length());
                for (int i = 0; i < entries.size(); i += 2) {
                    names.add(entries.get(i).replace("\"", ""));
                }
            }
            return Optional.of(names);
        }
        Matcher name = PLAIN.matcher(given.getFirst());
        return name.matches() ? Optional.of(Set.of(name.group(1))) : Optional.empty();
    }

    /** The arguments of a call from behind its opening bracket, each without the white space around it. */
    private static List<String> arguments(String source, int from) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int start = from;
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                found.add(source.substring(start, i).strip());
                start = i + 1;
                if (c == ')') {
                    return found;
                }
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            }
        }
        throw new IllegalStateException("a call without an end: " + source.substring(from, from + 60));
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
