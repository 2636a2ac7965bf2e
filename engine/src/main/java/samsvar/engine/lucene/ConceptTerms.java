package samsvar.engine.lucene;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import samsvar.engine.vocabulary.Mentions.Grade;

/** The terms of concepts, each made once: there are no more of them than the vocabulary has concepts. Thread-safe. */
final class ConceptTerms {
    private final Map<Grade, Map<String, IndexTerm>> named = new EnumMap<>(Grade.class);
    private final Map<String, IndexTerm> scattered = new ConcurrentHashMap<>();

    ConceptTerms() {
        for (Grade grade : Grade.values()) {
            named.put(grade, new ConcurrentHashMap<>());
        }
    }

    /** The term of a concept that is named. */
    IndexTerm of(String concept, Grade grade) {
        return named.get(grade).computeIfAbsent(concept, id -> new IndexTerm(FieldTerms.concept(id, grade)));
    }

    /** The term of a concept of several words that are all there. */
    IndexTerm scattered(String concept) {
        return scattered.computeIfAbsent(concept, id -> new IndexTerm(FieldTerms.conceptScattered(id)));
    }
}
