package samsvar.engine.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;
import samsvar.engine.vocabulary.Label;
import samsvar.engine.vocabulary.Vocabulary;

/** Where does a way to say a unit come from? Thread-safe. */
public final class WayOrigins {
    private final Vocabulary vocabulary;

    public WayOrigins(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A few English words.
     *
     * @param asked language of the question
     */
    String of(Unit unit, Variant way, LanguageTag asked) {
        if (way.words().equalsIgnoreCase(unit.text())) {
            return way.language().equals(asked) ? "as typed" : "as typed, taken as " + way.language();
        }
        return unit.concepts().stream()
                .flatMap(id -> vocabulary.concept(id).stream())
                .flatMap(concept -> nameOf(concept, way).stream())
                .findFirst()
                .or(() -> counterpart(unit, way))
                .orElse("another way to type it, or a word of its family");
    }

    private Optional<String> nameOf(Concept concept, Variant way) {
        return labels(concept, way)
                .findFirst()
                .map(label -> (label.gloss() ? "gloss" : label.preferred() ? "usual name" : "other name") + " of "
                        + concept.id());
    }

    private Optional<String> counterpart(Unit unit, Variant way) {
        for (String id : unit.concepts()) {
            List<Concept> others = vocabulary
                    .concept(id)
                    .map(concept -> List.copyOf(vocabulary.counterparts(concept).values()))
                    .orElse(List.of());
            for (Concept other : others) {
                if (labels(other, way).findFirst().isPresent()) {
                    return Optional.of("name of " + other.id() + ", the counterpart of " + id);
                }
            }
        }
        return Optional.empty();
    }

    private Stream<Label> labels(Concept concept, Variant way) {
        return vocabulary.labels(concept.id(), way.language()).stream()
                .filter(label -> label.text().equalsIgnoreCase(way.words()));
    }
}
