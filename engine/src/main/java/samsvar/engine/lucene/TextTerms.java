package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.ReadText;
import samsvar.engine.lucene.Fields.View;

/** A text as terms: those of its words, and the concepts that several of them name together. Written to until it is handed on. */
final class TextTerms {
    private final LanguageTag language;
    private final WordTerms[] words;
    /** The last place of each word, {@link ReadText#NOWHERE} where it has none. */
    private final int[] places;

    private final List<Named> named = new ArrayList<>();
    private final List<IndexTerm> loose = new ArrayList<>();
    private int top = -1;

    private record Named(IndexTerm concept, int place) {}

    /** @param places the last place of each word */
    TextTerms(LanguageTag language, int[] places) {
        this.language = language;
        this.words = new WordTerms[places.length];
        this.places = places;
    }

    LanguageTag language() {
        return language;
    }

    /** The last place of the text; -1 where nothing has one. */
    int last() {
        return top;
    }

    WordTerms word(int number) {
        return words[number];
    }

    /** Sets a word; from the first to the last. */
    void set(int word, WordTerms terms) {
        int place = places[word];
        boolean shared = place != ReadText.NOWHERE && place + terms.first() <= top;
        words[word] = shared ? withoutThoseOfOthers(terms, word) : terms;
        top = Math.max(top, place);
    }

    /** Words that stand in one place say what they have in common once. */
    private WordTerms withoutThoseOfOthers(WordTerms terms, int word) {
        BitSet own = new BitSet();
        for (int i = 0; i < terms.terms().length; i++) {
            own.set(i, !isHeld(terms.terms()[i], places[word] + terms.places()[i], word));
        }
        return terms.only(own);
    }

    private boolean isHeld(IndexTerm term, int place, int before) {
        for (int word = before - 1; word >= 0 && reaches(word, place); word--) {
            if (places[word] != ReadText.NOWHERE && words[word].holds(term, place - places[word])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands at the place or behind it, or nowhere: places ascend, so that none before another word reaches it either. */
    private boolean reaches(int word, int place) {
        return places[word] == ReadText.NOWHERE || places[word] >= place;
    }

    /** Adds a concept that a label of several words names, at the last place of its first word; not where that has none. */
    void name(int word, IndexTerm concept) {
        if (word < 0 || places[word] == ReadText.NOWHERE) {
            return;
        }
        Named one = new Named(concept, places[word]);
        if (!named.contains(one) && !isSaidAround(word, concept)) {
            named.add(one);
        }
    }

    private boolean isSaidAround(int word, IndexTerm concept) {
        int place = places[word];
        for (int i = word; i >= 0 && reaches(i, place); i--) {
            if (places[i] != ReadText.NOWHERE && words[i].holds(concept, place - places[i])) {
                return true;
            }
        }
        for (int i = word + 1; i < words.length && places[i] <= place; i++) {
            if (places[i] == place && words[i].holds(concept, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a concept that is named somewhere. */
    void nameLoosely(IndexTerm concept) {
        loose.add(concept);
    }

    /** Counts what has a place. */
    void countIn(TermCounts counts, View view) {
        for (WordTerms word : words) {
            for (IndexTerm term : word.terms()) {
                counts.add(term.in(view));
            }
        }
        named.forEach(one -> counts.add(one.concept().in(view)));
    }

    /** Counts what has no place. */
    void countLoose(TermCounts counts) {
        for (WordTerms word : words) {
            for (IndexTerm term : word.loose()) {
                counts.add(term);
            }
        }
        loose.forEach(counts::add);
    }

    /** Counts the words as the list of a page's words has them. */
    void countListed(TermCounts counts) {
        for (WordTerms word : words) {
            for (IndexTerm term : word.listed()) {
                counts.add(term);
            }
        }
    }

    /** Adds the words by which concepts are named whose words stand apart. */
    void addScattered(BitSet scattered) {
        for (WordTerms word : words) {
            for (int number : word.scattered()) {
                scattered.set(number);
            }
        }
    }

    /** Adds the stems from a place on. */
    void addStems(PlacedStems stems, int from) {
        for (int word = 0; word < words.length; word++) {
            WordTerms terms = words[word];
            for (int i = 0; i < terms.stems(); i++) {
                stems.add(terms.terms()[i], from + places[word] + terms.places()[i]);
            }
        }
    }
}
