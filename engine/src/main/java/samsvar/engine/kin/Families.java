package samsvar.engine.kin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which words are made of one another ("реєструвати", "реєстрація")? Told by lines of shapes: {@code ~увати ~ація}, where ~ is what the
 * words share, or of whole words; "far" begins a line of words further apart, "not" a word and its strangers. Immutable.
 */
final class Families {
    private static final int SHORTEST_SHARED = 3;
    private static final String SHARED = "~";

    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> strangers = new ArrayList<>();

    private record Line(boolean close, List<String> shapes) {}

    Families(List<String> lines) {
        for (String line : lines) {
            List<String> words = List.of(line.strip().split("\\s+"));
            switch (words.getFirst()) {
                case "not" -> strangers.add(words.subList(1, words.size()));
                case "far" -> this.lines.add(new Line(false, words.subList(1, words.size())));
                default -> this.lines.add(new Line(true, words));
            }
        }
    }

    /**
     * The other words of the family that exist, each with whether it is close; those of the first lines first.
     *
     * @param exists whether there is such a word
     */
    Map<String, Boolean> of(String word, Predicate<String> exists) {
        Map<String, Boolean> family = new LinkedHashMap<>();
        for (Line line : lines) {
            Set<String> made = new LinkedHashSet<>();
            line.shapes().forEach(shape -> make(word, shape, line.shapes(), made));
            made.stream()
                    .filter(other -> !other.equals(word) && !areStrangers(word, other))
                    .filter(exists)
                    .forEach(other -> family.merge(other, line.close(), Boolean::logicalOr));
        }
        return family;
    }

    private static void make(String word, String shape, List<String> shapes, Set<String> made) {
        int at = shape.indexOf(SHARED);
        if (at < 0) {
            if (shape.equals(word)) {
                made.addAll(shapes);
            }
            return;
        }
        String before = shape.substring(0, at);
        String behind = shape.substring(at + 1);
        if (word.length() >= shape.length() - 1 + SHORTEST_SHARED && word.startsWith(before) && word.endsWith(behind)) {
            String shared = word.substring(before.length(), word.length() - behind.length());
            shapes.forEach(other -> made.add(other.replace(SHARED, shared)));
        }
    }

    private boolean areStrangers(String a, String b) {
        return strangers.stream()
                .anyMatch(words -> words.contains(a)
                        && words.contains(b)
                        && (words.getFirst().equals(a) || words.getFirst().equals(b)));
    }
}
