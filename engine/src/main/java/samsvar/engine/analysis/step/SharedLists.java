package samsvar.engine.analysis.step;

import java.util.function.Supplier;

/** A resource loader that keeps what was made from its lists, so that the chains of one language share it. */
public interface SharedLists {
    /** What was made under this key before, else what is made now. Thread-safe. */
    Object shared(Object key, Supplier<Object> made);
}
