package samsvar.engine.page;

import java.util.List;

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

    /** The facts said within a part of the page's text. */
    public List<PageFact> within(TextRange range) {
        return facts.stream()
                .filter(f -> f.where()
                        .filter(w -> w.start() >= range.start() && w.end() <= range.end())
                        .isPresent())
                .toList();
    }
}
