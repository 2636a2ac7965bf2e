package samsvar.web.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.page.Page;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Label;
import samsvar.engine.vocabulary.Vocabulary;

/**
 * Questions made from the documents by a seeded rule, so that every run asks the same. A plain question is three to seven words in a
 * row of a document; a cross-lingual one is the Ukrainian or English names of two to four concepts that a document names in Swedish.
 */
final class BenchQuestions {
    private static final int SHORTEST_WORD = 4;

    private final List<Page> pages;
    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;

    BenchQuestions(List<Page> pages, TextAnalysis analysis, Vocabulary vocabulary) {
        this.pages = pages;
        this.analysis = analysis;
        this.vocabulary = vocabulary;
    }

    List<String> plain(int count, long seed) {
        Random random = new Random(seed);
        Set<String> questions = new LinkedHashSet<>();
        while (questions.size() < count) {
            String[] words = page(random).text().split("[^\\p{L}-]+");
            int length = 3 + random.nextInt(5);
            if (words.length > length) {
                int from = random.nextInt(words.length - length);
                String first = words[from];
                String last = words[from + length - 1];
                if (first.length() >= SHORTEST_WORD && last.length() >= SHORTEST_WORD) {
                    questions.add(String.join(" ", List.of(words).subList(from, from + length)));
                }
            }
        }
        return List.copyOf(questions);
    }

    private static boolean isInside(ConceptMatch match, ConceptMatch other) {
        return match.firstPosition() >= other.firstPosition()
                && match.lastPosition() <= other.lastPosition()
                && match.lastPosition() - match.firstPosition() < other.lastPosition() - other.firstPosition();
    }

    List<String> crossLingual(int count, long seed) {
        Random random = new Random(seed);
        Set<String> questions = new LinkedHashSet<>();
        while (questions.size() < count) {
            LanguageTag language = questions.size() % 2 == 0 ? LanguageTag.UK : LanguageTag.EN;
            String text = page(random).text();
            List<ConceptMatch> all = vocabulary.match(LanguageTag.SV, analysis.stems(LanguageTag.SV, text));
            List<ConceptMatch> named = new ArrayList<>(all.stream()
                    .filter(match -> all.stream().noneMatch(other -> isInside(match, other)))
                    .toList());
            Collections.shuffle(named, random);
            Set<String> names = new LinkedHashSet<>();
            int wanted = 2 + random.nextInt(3);
            for (ConceptMatch match : named) {
                if (names.size() < wanted) {
                    label(match, language).ifPresent(names::add);
                }
            }
            if (names.size() == wanted) {
                questions.add(String.join(" ", names));
            }
        }
        return List.copyOf(questions);
    }

    private Page page(Random random) {
        return pages.get(random.nextInt(pages.size()));
    }

    private Optional<String> label(ConceptMatch match, LanguageTag language) {
        return vocabulary.labels(match.concept().id(), language).stream()
                .filter(label -> !label.firstPart() && !label.gloss())
                .map(Label::text)
                .findFirst();
    }
}
