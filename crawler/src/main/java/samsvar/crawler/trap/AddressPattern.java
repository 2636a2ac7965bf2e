package samsvar.crawler.trap;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What addresses have in common when a program makes them. Immutable.
 *
 * @param text as it is shown to people: {@code /kalender/{n}/{n}}, {@code /sok?farg&storlek}, {@code /x+/}
 * @param kind how much it takes in
 */
public record AddressPattern(String text, Kind kind) {
    /** How much a pattern takes in, and so how many dull pages in a row it takes to pause it. */
    public enum Kind {
        /** The same path but for numbers, dates, ids and repetitions; the same parameters with any value. */
        SHAPE(25),
        /** One path with any parameters: facets that can be combined. */
        ANY_QUERY(50),
        /** Any path with one parameter: sessions, sort orders, print versions. */
        ANY_PATH(75),
        /** Everything directly below a folder: made-up words. */
        FOLDER(100),
        /** Everything below a folder at the top, however deep: paths that grow by something new each time. */
        TREE(150);

        private final int enough;

        Kind(int enough) {
            this.enough = enough;
        }

        /** So many dull pages in a row. */
        int enough() {
            return enough;
        }
    }

    private static final int MOST_PARAMETERS = 20;
    private static final int LONGEST_CYCLE = 3;
    private static final Pattern DATE = Pattern.compile("(?:19|20|21)\\d\\d-\\d\\d?(?:-\\d\\d?)?");
    private static final Pattern ID = Pattern.compile("(?=[^/]*\\d)[0-9a-fA-F]{8}[0-9a-fA-F-]{4,}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The patterns of an address, narrowest first; a plain path has no {@link Kind#SHAPE}, a page at the top no folder. */
    public static List<AddressPattern> of(URI url) {
        List<AddressPattern> patterns = new ArrayList<>();
        String path = Optional.ofNullable(url.getRawPath()).orElse("/");
        String shape = shape(path);
        List<String> parameters = parameters(url);
        if (!parameters.isEmpty()) {
            patterns.add(new AddressPattern(shape + "?" + String.join("&", parameters), Kind.SHAPE));
            patterns.add(new AddressPattern(shape + "?*", Kind.ANY_QUERY));
            parameters.forEach(name -> patterns.add(new AddressPattern("*?" + name, Kind.ANY_PATH)));
        } else if (!shape.equals(path)) {
            patterns.add(new AddressPattern(shape, Kind.SHAPE));
        }
        int folder = shape.lastIndexOf('/', shape.length() - 2);
        if (folder > 0) {
            patterns.add(new AddressPattern(shape.substring(0, folder + 1) + "*", Kind.FOLDER));
        }
        int top = shape.indexOf('/', 1);
        if (top > 0 && top < folder) {
            patterns.add(new AddressPattern(shape.substring(0, top + 1) + "**", Kind.TREE));
        }
        return patterns;
    }

    private static List<String> parameters(URI url) {
        String query = Optional.ofNullable(url.getRawQuery()).orElse("");
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> NUMBER.matcher(name).replaceAll("{n}"))
                .distinct()
                .sorted()
                .limit(MOST_PARAMETERS)
                .toList();
    }

    private static String shape(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            segments.add(variable(segment));
        }
        for (int length = 1; length <= LONGEST_CYCLE; length++) {
            collapse(segments, length);
        }
        return segments.stream().collect(Collectors.joining("/"));
    }

    private static String variable(String segment) {
        if (segment.isEmpty() || segment.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return segment;
        }
        if (ID.matcher(segment).matches()) {
            return "{id}";
        }
        return NUMBER.matcher(DATE.matcher(segment).replaceAll("{date}")).replaceAll("{n}");
    }

    /** Segments that follow each other twice and more stand once, with a plus: x/x/x is x+. Numbers may be equal by chance. */
    private static void collapse(List<String> segments, int length) {
        for (int i = 0; i + 2 * length <= segments.size(); i++) {
            List<String> cycle = List.copyOf(segments.subList(i, i + length));
            int end = i + length;
            while (end + length <= segments.size() && cycle.equals(unmarked(segments, end, length))) {
                end += length;
            }
            boolean names = cycle.stream().anyMatch(s -> !s.isEmpty() && s.charAt(0) != '{');
            if (end > i + length && names) {
                segments.subList(i + length, end).clear();
                segments.set(i + length - 1, segments.get(i + length - 1) + "+");
            }
        }
    }

    private static List<String> unmarked(List<String> segments, int from, int length) {
        return segments.subList(from, from + length);
    }
}
