package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    /** Letters of a known word that is also looked for without its diacritics. */
    private static final int SHORTEST_WORD = 5;

    private static final int SHORTEST_NAME = 4;

    /** Words of either are written in texts of the other, and short texts are taken for the other. */
    private static final List<LanguageTag> NORWEGIAN = List.of(LanguageTag.NB, LanguageTag.NN);

    private final TextAnalysis analysis;
    private final Mentions mentions;

    FieldTerms(TextAnalysis analysis, Mentions mentions) {
        this.analysis = analysis;
        this.mentions = mentions;
    }

    /** The place of what stands somewhere: function words, and concepts that they name. */
    static final int LOOSE = -1;

    /** A term and its place in the text; function words are said once and have no place. */
    record Placed(String term, int position) {}

    /** All terms of the text in position order, each once for a place, those without a place first. */
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
        List<Token> words = tokens(TermKind.EXACT, language, text);
        for (Token word : words) {
            Integer place = places.get(word.start());
            terms.add(new Placed(term(TermKind.EXACT, language, word.term()), place == null ? LOOSE : place));
        }
        for (LanguageTag written : NORWEGIAN.contains(language) ? NORWEGIAN : List.of(language)) {
            mentions.of(written, TermKind.EXACT, words)
                    .forEach(m -> terms.add(new Placed(concept(m.concept(), m.grade()), LOOSE)));
            addConcepts(
                    written, written.equals(language) ? stems : tokens(TermKind.STEM, written, text), places, terms);
        }
        addParts(language, tokens(TermKind.PARTS, language, text), places, terms);
        List<Placed> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.comparingInt(Placed::position));
        return sorted;
    }

    private void addConcepts(LanguageTag language, List<Token> stems, Map<Integer, Integer> places, Set<Placed> terms) {
        for (Mentions.Mention mention : mentions.of(language, TermKind.STEM, stems)) {
            Integer place = places.get(mention.start());
            if (place != null) {
                terms.add(new Placed(concept(mention.concept(), mention.grade()), place));
            }
        }
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

    /** The terms of concepts whose words a whole text holds somewhere. */
    List<String> scattered(Collection<Placed> terms) {
        Map<String, Set<String>> stems = new HashMap<>();
        for (Placed placed : terms) {
            String term = placed.term();
            if (term.length() > 3 && (term.charAt(2) == ':' || term.charAt(2) == '+')) {
                stems.computeIfAbsent(term.substring(0, 2), _ -> new HashSet<>())
                        .add(term.substring(3));
            }
        }
        List<String> concepts = new ArrayList<>();
        stems.forEach((language, words) ->
                mentions.scattered(new LanguageTag(language), words).forEach(id -> concepts.add(conceptScattered(id))));
        return concepts;
    }

    /**
     * Whether the word may be written without its diacritics somewhere, or was typed without: no, where it is a known word
     * without any (mal is no mål), or would become one, or is so short that it may.
     */
    boolean mayLackMarks(LanguageTag language, String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        String folded = Folding.fold(word);
        if (folded.equals(word)) {
            return !analysis.isKnown(language, word);
        }
        int shortest = Character.isUpperCase(typed.charAt(0)) ? SHORTEST_NAME : SHORTEST_WORD;
        return !analysis.isKnown(language, word) || word.length() >= shortest && !analysis.isKnown(language, folded);
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

    /** Whether the term is a stem; it begins with its language, of two letters or more. */
    static boolean isStem(String term) {
        int mark = 0;
        while (mark < term.length() && (Character.isLetterOrDigit(term.charAt(mark)) || term.charAt(mark) == '-')) {
            mark++;
        }
        return mark > 1 && mark < term.length() && term.charAt(mark) == ':';
    }

    /** The word as written, of which the term was made; empty for a term of another kind. */
    static String written(String term) {
        return term.startsWith("=") ? term.substring(1) : "";
    }

    /** The term of a concept that is named. */
    static String concept(String id, Mentions.Grade grade) {
        return switch (grade) {
            case PREFERRED -> "c:" + id;
            case OTHER -> "d:" + id;
            case GLOSS -> "g:" + id;
        };
    }

    /** The terms of a text that has the concept in its title, headings or trail, as a word or inside one. */
    static Stream<String> naming(String id) {
        return Stream.of(
                        concept(id, Mentions.Grade.PREFERRED), concept(id, Mentions.Grade.OTHER), conceptInCompound(id))
                .flatMap(term -> Stream.of(Fields.View.TITLE.of(term), Fields.View.OWNER.of(term)));
    }

    /** The term of a concept of several words that are all there. */
    static String conceptScattered(String id) {
        return "s:" + id;
    }

    /** The term of a concept that is named inside a compound. */
    static String conceptInCompound(String id) {
        return "p:" + id;
    }
}
