package samsvar.engine.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samsvar.config.language.LanguageProfile;

/**
 * Cyrillic words that a word in Latin letters may stand for, by a language's {@code latin.txt}: for inflected forms, which no list of
 * words holds. Immutable.
 */
final class Transliteration {
    /** Ways kept while reading; a word of ten letters has some hundred. */
    private static final int WAYS = 48;

    private static final int LONGEST_SPELLING = 4;

    private final Map<String, List<Letters>> bySpelling = new HashMap<>();

    /** @param cost of this spelling against the usual one */
    private record Letters(String letters, int cost) {}

    private record Way(String text, int cost) {}

    Transliteration(LanguageProfile profile) {
        for (String line : profile.words("latin")) {
            List<String> fields = Arrays.asList(line.split("\\s+"));
            for (int i = 1; i < fields.size(); i++) {
                bySpelling
                        .computeIfAbsent(fields.get(i), _ -> new ArrayList<>())
                        .add(new Letters(fields.getFirst(), i));
            }
        }
    }

    /** Words that are spelt so, likeliest first; empty where a letter stands for nothing. */
    List<String> read(String typed) {
        List<List<Way>> ways = new ArrayList<>();
        ways.add(List.of(new Way("", 0)));
        for (int end = 1; end <= typed.length(); end++) {
            List<Way> here = new ArrayList<>();
            for (int start = Math.max(0, end - LONGEST_SPELLING); start < end; start++) {
                for (Letters letters : bySpelling.getOrDefault(typed.substring(start, end), List.of())) {
                    int cost = letters.cost() * 2 + 1;
                    ways.get(start)
                            .forEach(way -> here.add(new Way(way.text() + letters.letters(), way.cost() + cost)));
                }
            }
            here.sort(Comparator.comparingInt(Way::cost));
            ways.add(here.subList(0, Math.min(WAYS, here.size())));
        }
        return ways.getLast().stream().map(Way::text).distinct().toList();
    }
}
