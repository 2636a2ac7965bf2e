package samsvar.engine.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;

/**
 * Which concepts of several words does a text name with all of these words, but apart from each other? Each label is filed under the
 * one of its words that the fewest labels have. Immutable, thread-safe.
 */
final class ScatteredLabels {
    private final Map<String, List<Label>> byRarest = new HashMap<>();

    /** The words of a label but the one it is filed under. */
    private record Label(String concept, Set<String> others) {}

    private record Words(String concept, Set<String> words) {}

    ScatteredLabels(List<PreparedConcepts> parts, LanguageTag language) {
        Set<Words> labels = new HashSet<>();
        for (PreparedConcepts part : parts) {
            for (TermKind kind : List.of(TermKind.STEM, TermKind.PARTS)) {
                part.eachLabel(language, kind, (terms, concept, label) -> {
                    Set<String> words =
                            Set.copyOf(List.of(terms.split(" ")).stream().collect(java.util.stream.Collectors.toSet()));
                    if (words.size() > 1 && Mentions.isSought(concept) && !label.gloss()) {
                        labels.add(new Words(concept.id(), words));
                    }
                });
            }
        }
        Map<String, Integer> uses = new HashMap<>();
        labels.forEach(label -> label.words().forEach(word -> uses.merge(word, 1, Integer::sum)));
        for (Words label : labels) {
            String rarest = label.words().stream()
                    .min(Comparator.comparing((String word) -> uses.getOrDefault(word, 0))
                            .thenComparing(word -> word))
                    .orElseThrow();
            Set<String> others = new HashSet<>(label.words());
            others.remove(rarest);
            byRarest.computeIfAbsent(rarest, _ -> new ArrayList<>())
                    .add(new Label(label.concept(), Set.copyOf(others)));
        }
    }

    /** Ids of the concepts with a label whose words are all among these, in their order. */
    Set<String> in(Set<String> words) {
        Set<String> named = new TreeSet<>();
        for (String word : words) {
            for (Label label : byRarest.getOrDefault(word, List.of())) {
                if (words.containsAll(label.others())) {
                    named.add(label.concept());
                }
            }
        }
        return named;
    }
}
