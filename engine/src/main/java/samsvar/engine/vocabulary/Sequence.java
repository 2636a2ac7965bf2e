package samsvar.engine.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;

/** A sequence of terms: the concepts that it names, and the longer ones with which labels go on. Thread-safe. */
final class Sequence {
    /** A concept and how surely it is named. */
    record Named(String concept, Mentions.Grade grade) {}

    private static final Sequence NOTHING = new Sequence(List.of(), Set.of(), _ -> Sequence.NOTHING);

    private final List<Named> named;
    private final Set<String> next;
    private final Reading reading;
    /** What was read of {@link #next}. */
    private final Map<String, Sequence> longer;

    /** Reads the sequence that goes on with a term. */
    private interface Reading {
        Sequence with(String term);
    }

    private Sequence(List<Named> named, Set<String> next, Reading reading) {
        this.named = named;
        this.next = next;
        this.reading = reading;
        this.longer = next.isEmpty() ? Map.of() : new ConcurrentHashMap<>();
    }

    /** @param terms separated by blanks */
    static Sequence read(Vocabulary vocabulary, LanguageTag language, TermKind kind, String terms) {
        List<Named> named = new ArrayList<>();
        Set<Named> seen = new HashSet<>();
        Set<String> next = new HashSet<>();
        for (PreparedConcepts part : vocabulary.parts()) {
            part.named(language, kind, terms, (concept, label) -> {
                Named one = new Named(concept.id(), Mentions.Grade.of(label));
                if (Mentions.isSought(concept) && !label.firstPart() && seen.add(one)) {
                    named.add(one);
                }
            });
            next.addAll(part.next(language, kind, terms));
        }
        return named.isEmpty() && next.isEmpty()
                ? NOTHING
                : new Sequence(
                        List.copyOf(named),
                        Set.copyOf(next),
                        term -> read(vocabulary, language, kind, terms + " " + term));
    }

    List<Named> named() {
        return named;
    }

    /** Whether a label goes on from here. */
    boolean isLonger() {
        return !next.isEmpty();
    }

    /** The sequence with one more term; one that names nothing where no label goes on with it. */
    Sequence with(String term) {
        Sequence known = longer.get(term);
        if (known != null || !next.contains(term)) {
            return known == null ? NOTHING : known;
        }
        known = reading.with(term);
        longer.put(term, known);
        return known;
    }
}
