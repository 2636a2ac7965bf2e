package samsvar.engine.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;

/**
 * Which concepts of several words does a text name with all of these words, but apart from each other? Each label is filed under the
 * one of its words that the fewest labels have. Immutable, thread-safe.
 */
final class ScatteredLabels {
    /** The words of labels, numbered from 0. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** By the number of the word that a label is filed under. */
    private final Label[][] byRarest;

    /** The numbers of a label's words but the one it is filed under. */
    private record Label(String concept, int[] others) {
        boolean isIn(BitSet words) {
            for (int other : others) {
                if (!words.get(other)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Words(String concept, Set<String> words) {}

    ScatteredLabels(List<PreparedConcepts> parts, LanguageTag language) {
        Set<Words> labels = new HashSet<>();
        for (PreparedConcepts part : parts) {
            for (TermKind kind : List.of(TermKind.STEM, TermKind.PARTS)) {
                part.eachLabel(language, kind, (terms, concept, label) -> {
                    Set<String> words =
                            Set.copyOf(List.of(terms.split(" ")).stream().collect(Collectors.toSet()));
                    if (words.size() > 1 && Mentions.isSought(concept) && !label.gloss()) {
                        labels.add(new Words(concept.id(), words));
                    }
                });
            }
        }
        Map<String, Integer> uses = new HashMap<>();
        labels.forEach(label -> label.words().forEach(word -> uses.merge(word, 1, Integer::sum)));
        Map<Integer, List<Label>> filed = new HashMap<>();
        for (Words label : labels) {
            String rarest = label.words().stream()
                    .min(Comparator.comparing((String word) -> uses.getOrDefault(word, 0))
                            .thenComparing(word -> word))
                    .orElseThrow();
            int[] others = label.words().stream()
                    .filter(word -> !word.equals(rarest))
                    .mapToInt(this::number)
                    .toArray();
            filed.computeIfAbsent(number(rarest), _ -> new ArrayList<>()).add(new Label(label.concept(), others));
        }
        byRarest = new Label[numbers.size()][];
        for (int word = 0; word < byRarest.length; word++) {
            byRarest[word] = filed.getOrDefault(word, List.of()).toArray(Label[]::new);
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, _ -> numbers.size());
    }

    /** The numbers of those words that labels have. */
    int[] numbers(Collection<String> words) {
        return words.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Ids of the concepts with a label whose words are all among those with these numbers. */
    Set<String> in(BitSet words) {
        Set<String> named = new HashSet<>();
        for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
            for (Label label : byRarest[word]) {
                if (label.isIn(words)) {
                    named.add(label.concept());
                }
            }
        }
        return named;
    }
}
