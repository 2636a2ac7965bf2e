package samsvar.engine.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import samsvar.engine.lucene.Fields.View;

/** A term as the index has it, in bytes that are made once for all places where it stands. Immutable, thread-safe. */
final class IndexTerm {
    private final byte[] bytes;
    private final int hash;
    /** The term in the views but the body, by their number; made when first asked for. */
    private @Nullable IndexTerm @Nullable [] views;

    IndexTerm(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    private IndexTerm(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Arrays.hashCode(bytes);
    }

    /** The term of the same word in a view. */
    IndexTerm in(View view) {
        if (view == View.BODY) {
            return this;
        }
        @Nullable IndexTerm[] known = views;
        if (known == null) {
            known = new IndexTerm[View.ALL.size()];
            views = known;
        }
        IndexTerm term = known[view.ordinal()];
        if (term == null) {
            term = new IndexTerm(together(view.of("").getBytes(StandardCharsets.UTF_8), bytes));
            known[view.ordinal()] = term;
        }
        return term;
    }

    private static byte[] together(byte[] mark, byte[] term) {
        byte[] all = Arrays.copyOf(mark, mark.length + term.length);
        System.arraycopy(term, 0, all, mark.length, term.length);
        return all;
    }

    /** Lets a reference point to the term's bytes, which must not be written to. */
    void pointTo(BytesRef reference) {
        reference.bytes = bytes;
        reference.offset = 0;
        reference.length = bytes.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof IndexTerm term && term.hash == hash && Arrays.equals(term.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
