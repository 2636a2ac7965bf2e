package samsvar.engine.vocabulary;

import java.util.ArrayList;
import java.util.List;
import samsvar.engine.analysis.Token;

/** The words of a text in order, each with the terms that stand for it. */
record Terms(List<Place> places) {
    /** One word: its position, offsets and terms, at least one. */
    record Place(int position, int start, int end, List<String> terms) {}

    private static final int MOST_READINGS = 8;

    static Terms of(List<Token> tokens) {
        List<Place> places = new ArrayList<>();
        for (Token token : tokens) {
            if (!places.isEmpty() && places.getLast().position() == token.position()) {
                places.getLast().terms().add(token.term());
            } else {
                List<String> terms = new ArrayList<>(2);
                terms.add(token.term());
                places.add(new Place(token.position(), token.start(), token.end(), terms));
            }
        }
        return new Terms(places);
    }

    /** All ways to read the words as a sequence of terms separated by blanks, at most eight; empty for no words. */
    List<String> readings() {
        if (places.isEmpty()) {
            return List.of();
        }
        List<String> readings = List.of("");
        for (Place place : places) {
            List<String> longer = new ArrayList<>();
            for (String reading : readings) {
                for (String term : place.terms()) {
                    if (longer.size() < MOST_READINGS) {
                        longer.add(reading.isEmpty() ? term : reading + " " + term);
                    }
                }
            }
            readings = longer;
        }
        return readings;
    }
}
