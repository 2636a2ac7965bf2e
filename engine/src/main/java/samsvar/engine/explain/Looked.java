package samsvar.engine.explain;

import java.util.List;
import samsvar.engine.retrieve.Arrangement;
import samsvar.engine.retrieve.PageSearch.Ranked;
import samsvar.engine.retrieve.Retrieval;

/**
 * What was looked for and found.
 *
 * @param plan what was looked for
 * @param arrangement gave the order
 * @param ranked all pages found, best first
 * @param shown the same without those that another version stands for
 * @param total pages that fit
 */
public record Looked(Retrieval plan, Arrangement arrangement, List<Ranked> ranked, List<Ranked> shown, long total) {
    public Looked {
        ranked = List.copyOf(ranked);
        shown = List.copyOf(shown);
    }
}
