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

    private static final Sequence NOTHING = new Sequence(new Named[0], Set.of(), _ -> Sequence.NOTHING);
    private static final Sequence UNREAD = new Sequence(new Named[0], Set.of(), _ -> Sequence.NOTHING);

    private final Named[] named;
    private final Reading reading;
    /** By the terms with which labels go on: what is still to be read is {@link #UNREAD}. */
    private final Map<String, Sequence> longer;
    /** A bit for the hash of each of these terms: nearly no term of a text goes on, and is not looked up then. */
    private final long goingOn;

    /** Reads the sequence that goes on with a term. */
    private interface Reading {
        Sequence with(String term);
    }

    private Sequence(Named[] named, Set<String> next, Reading reading) {
        this.named = named;
        this.reading = reading;
        this.longer = next.isEmpty() ? Map.of() : new ConcurrentHashMap<>();
        long bits = 0;
        for (String term : next) {
            longer.put(term, UNREAD);
            bits |= bit(term);
        }
        this.goingOn = bits;
    }

    private static long bit(String term) {
        return 1L << (term.hashCode() * 0x9E3779B9 >>> 26);
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
                        named.toArray(Named[]::new),
                        next,
                        term -> read(vocabulary, language, kind, terms + " " + term));
    }

    /** Not to be written to. */
    Named[] named() {
        return named;
    }

    /** Whether a label goes on from here. */
    boolean isLonger() {
        return !longer.isEmpty();
    }

    /** The sequence with one more term; one that names nothing where no label goes on with it. */
    Sequence with(String term) {
        if ((goingOn & bit(term)) == 0) {
            return NOTHING;
        }
        Sequence known = longer.get(term);
        if (known == UNREAD) {
            known = reading.with(term);
            longer.put(term, known);
        }
        return known == null ? NOTHING : known;
    }
}
