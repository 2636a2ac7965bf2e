package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.analysis.step.Folding;
import samsvar.engine.vocabulary.Mentions;

/**
 * Which terms does a text have in the index? Stems carry their language ("sv:konferens"), so do stems without diacritics where
 * these differ ("sv~umea") and parts of compounds ("sv+bostad"); words as written carry none ("=konferensen"): names, numbers and
 * loan words are found in any language. Concepts are terms too, so that a question in any language finds what a text names
 * ("c:permit"). Thread-safe.
 */
final class FieldTerms {
    private final TextAnalysis analysis;
    private final Mentions mentions;

    FieldTerms(TextAnalysis analysis, Mentions mentions) {
        this.analysis = analysis;
        this.mentions = mentions;
    }

    /** A term and its place in the text. */
    record Placed(String term, int position) {}

    /** All terms of the text in position order, each once for a place. */
    List<Placed> of(LanguageTag language, String text) {
        Set<Placed> terms = new LinkedHashSet<>();
        List<Token> stems = tokens(TermKind.STEM, language, text);
        Map<Integer, Integer> places = new HashMap<>();
        for (Token token : stems) {
            terms.add(new Placed(term(TermKind.STEM, language, token.term()), token.position()));
            String folded = Folding.fold(token.term());
            if (!folded.equals(token.term())) {
                terms.add(new Placed(term(TermKind.FOLDED, language, folded), token.position()));
            }
            places.put(token.start(), token.position());
        }
        for (Token word : tokens(TermKind.EXACT, language, text)) {
            Integer place = places.get(word.start());
            if (place != null) {
                terms.add(new Placed(term(TermKind.EXACT, language, word.term()), place));
            }
        }
        mentions.of(language, TermKind.STEM, stems)
                .forEach(m -> terms.add(new Placed(concept(m.concept(), m.grade()), m.position())));
        addParts(language, tokens(TermKind.PARTS, language, text), places, terms);
        List<Placed> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.comparingInt(Placed::position));
        return sorted;
    }

    private void addParts(LanguageTag language, List<Token> parts, Map<Integer, Integer> places, Set<Placed> terms) {
        for (Mentions.Mention mention : mentions.of(language, TermKind.PARTS, parts)) {
            Integer place = places.get(mention.start());
            if (place != null) {
                terms.add(new Placed(concept(mention.concept(), mention.grade()), place));
            }
        }
        for (int first = 0, end; first < parts.size(); first = end) {
            end = endOfWord(parts, first);
            Integer place = places.get(parts.get(first).start());
            if (end > first + 1 && place != null) {
                List<Token> word = parts.subList(first, end);
                word.forEach(part -> terms.add(new Placed(term(TermKind.PARTS, language, part.term()), place)));
                mentions.of(language, TermKind.STEM, word)
                        .forEach(m -> terms.add(new Placed(conceptInCompound(m.concept()), place)));
            }
        }
    }

    private static int endOfWord(List<Token> parts, int first) {
        int end = first + 1;
        while (end < parts.size() && parts.get(end).start() == parts.get(first).start()) {
            end++;
        }
        return end;
    }

    List<Token> tokens(TermKind kind, LanguageTag language, String text) {
        return analysis.terms(kind, language, text);
    }

    static String term(TermKind kind, LanguageTag language, String term) {
        return switch (kind) {
            case STEM -> language.value() + ":" + term;
            case FOLDED -> language.value() + "~" + term;
            case PARTS -> language.value() + "+" + term;
            case EXACT -> "=" + term;
        };
    }

    /** The term of a concept that is named. */
    static String concept(String id, Mentions.Grade grade) {
        return switch (grade) {
            case PREFERRED -> "c:" + id;
            case OTHER -> "d:" + id;
            case GLOSS -> "g:" + id;
        };
    }

    /** The term of a concept that is named inside a compound. */
    static String conceptInCompound(String id) {
        return "p:" + id;
    }
}
