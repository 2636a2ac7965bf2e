package samsvar.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samsvar.engine.analysis.ReadText;
import samsvar.engine.lucene.FieldTerms.Placed;

/** Collects the terms of one text by their places, each once for a place. Not thread-safe. */
final class PlacedTermsMaker {
    private final int[] places;
    private final @Nullable List<Placed>[] at;
    private final Set<String> loose = new LinkedHashSet<>();
    private int count;

    /** @param places of the words of the text */
    @SuppressWarnings({"unchecked", "rawtypes"})
    PlacedTermsMaker(int[] places) {
        this.places = places;
        this.at = new List[Arrays.stream(places).max().orElse(ReadText.NOWHERE) + 1];
    }

    /** Adds a word whose last stem has this place. */
    void add(FieldTerms.WordTerms word, int place) {
        loose.addAll(word.concepts().loose());
        if (place == ReadText.NOWHERE) {
            loose.addAll(word.written());
            return;
        }
        for (Placed stem : word.stems()) {
            add(stem.term(), place - word.last() + stem.position());
        }
        word.written().forEach(term -> add(term, place));
        word.parts().forEach(term -> add(term, place));
        word.concepts().here().forEach(term -> add(term, place));
    }

    void addLoose(String term) {
        loose.add(term);
    }

    /** Adds a term at the last place of the word with this number; not at all where there is no such word or place. */
    void addAtWord(int word, String term) {
        if (word >= 0 && places[word] != ReadText.NOWHERE) {
            add(term, places[word]);
        }
    }

    private void add(String term, int place) {
        List<Placed> here = at[place];
        if (here == null) {
            here = new ArrayList<>(4);
            at[place] = here;
        }
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).term().equals(term)) {
                return;
            }
        }
        here.add(new Placed(term, place));
        count++;
    }

    /** In position order, those without a place first. */
    List<Placed> placed() {
        List<Placed> all = new ArrayList<>(count + loose.size());
        loose.forEach(term -> all.add(new Placed(term, FieldTerms.LOOSE)));
        for (List<Placed> here : at) {
            if (here != null) {
                all.addAll(here);
            }
        }
        return all;
    }
}
