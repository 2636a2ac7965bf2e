package samsvar.engine.analysis;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A word as texts write it, and what a language's chains make of it. Texts repeat their words, so one object stands for all places of a
 * word as long as it is remembered; what is made of it is worked out once. Thread-safe.
 */
public final class Word {
    private static final TermKind[] KINDS = TermKind.values();

    private final Function<TermKind, List<Piece>> made;

    /** Immutable lists: where two threads race, both work out the same. */
    private final List<?>[] pieces = new List<?>[KINDS.length];

    private @Nullable Kept kept;

    /** @param made what the chain of a kind makes of the word */
    Word(Function<TermKind, List<Piece>> made) {
        this.made = made;
    }

    /**
     * A term that a word became.
     *
     * @param skipped places between it and the term before, 0 at the same place
     */
    public record Piece(String term, int skipped) {}

    /** What a reader makes of words and finds again with each; immutable, since threads race. */
    public interface Kept {}

    /** What was kept last; null where nothing was. */
    public @Nullable Kept kept() {
        return kept;
    }

    /** Keeps it as long as the word is remembered, in place of what was kept before. */
    public void keep(Kept made) {
        kept = made;
    }

    /** The word's terms of this kind in order; none where it is left out. */
    @SuppressWarnings("unchecked")
    public List<Piece> pieces(TermKind kind) {
        List<?> known = pieces[kind.ordinal()];
        if (known == null) {
            known = List.copyOf(made.apply(kind));
            pieces[kind.ordinal()] = known;
        }
        return (List<Piece>) known;
    }
}
