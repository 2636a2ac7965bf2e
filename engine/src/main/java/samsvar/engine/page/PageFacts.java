package samsvar.engine.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page says beside its text.
 *
 * @param facts those in the text first, in reading order
 * @param dates the evidence for {@link Page#updated()}, strongest first
 */
public record PageFacts(List<PageFact> facts, List<DateEvidence> dates) {
    /** Nothing known. */
    public static final PageFacts NONE = new PageFacts(List.of(), List.of());

    public PageFacts {
        facts = List.copyOf(facts);
        dates = List.copyOf(dates);
    }

    /** The printed page on which the text at this offset stands; empty where the document has none. */
    public Optional<PageFact.Sheet> sheet(int offset) {
        return facts.stream()
                .filter(PageFact.Sheet.class::isInstance)
                .map(PageFact.Sheet.class::cast)
                .filter(s -> s.where()
                        .filter(w -> w.start() <= offset && offset <= w.end())
                        .isPresent())
                .findFirst();
    }
}
