package samsvar.engine.index;

/**
 * How the index is.
 *
 * @param pages pages searchable
 * @param passages passages searchable
 * @param appliedUpTo sequence number of the last change applied
 */
public record IndexHealth(long pages, long passages, long appliedUpTo) {}
