package samsvar.engine.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samsvar.engine.vocabulary.Mentions.Grade;

/** The terms of concepts, each made once: there are no more of them than the vocabulary has concepts. Thread-safe. */
final class ConceptTerms {
    private final Map<String, IndexTerm> preferred = new ConcurrentHashMap<>();
    private final Map<String, IndexTerm> other = new ConcurrentHashMap<>();
    private final Map<String, IndexTerm> gloss = new ConcurrentHashMap<>();
    private final Map<String, IndexTerm> scattered = new ConcurrentHashMap<>();

    /** The term of a concept that is named. */
    IndexTerm of(String concept, Grade grade) {
        Map<String, IndexTerm> known = switch (grade) {
            case PREFERRED -> preferred;
            case OTHER -> other;
            case GLOSS -> gloss;
        };
        return known.computeIfAbsent(concept, id -> new IndexTerm(TermForm.concept(id, grade)));
    }

    /** The term of a concept of several words that are all there. */
    IndexTerm scattered(String concept) {
        return scattered.computeIfAbsent(concept, id -> new IndexTerm(TermForm.scattered(id)));
    }
}
