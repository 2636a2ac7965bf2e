package samsvar.engine.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Word;
import samsvar.engine.vocabulary.Mentions;

/**
 * What a word is in the index, wherever it stands. Immutable.
 *
 * @param by who worked it out
 * @param terms what stands in its places, its stems first; none for a function word
 * @param places of the terms, from the last one of the word, at most 0; those of the stems ascend
 * @param stems how many of the terms are stems
 * @param loose what is said of a text without a place
 * @param listed what the list of a page's words has of it
 * @param scattered the numbers of its stems and those of its parts among the words of labels
 * @param longer where labels of several words begin in it
 */
record WordTerms(
        FieldTerms by,
        LanguageTag language,
        IndexTerm[] terms,
        int[] places,
        int stems,
        IndexTerm[] loose,
        IndexTerm[] listed,
        int[] scattered,
        List<Longer> longer)
        implements Word.Kept {
    /** Where labels begin in the word's terms of a kind. */
    record Longer(TermKind kind, Mentions.Beginnings beginnings) {}

    /** The place of the first term from the last, at most 0. */
    int first() {
        return places.length == 0 ? 0 : places[0];
    }

    /** Whether a term stands at this place, from the last of the word. */
    boolean holds(IndexTerm term, int place) {
        for (int i = 0; i < terms.length; i++) {
            if (places[i] == place && terms[i].equals(term)) {
                return true;
            }
        }
        return false;
    }

    /** The word with these of its terms only, by their numbers. */
    WordTerms only(BitSet kept) {
        int[] numbers = kept.stream().toArray();
        return new WordTerms(
                by,
                language,
                Arrays.stream(numbers).mapToObj(i -> terms[i]).toArray(IndexTerm[]::new),
                Arrays.stream(numbers).map(i -> places[i]).toArray(),
                kept.get(0, stems).cardinality(),
                loose,
                listed,
                scattered,
                longer);
    }
}
