package samsvar.engine.analysis;

/**
 * One term of an analysed text.
 *
 * @param term as it is indexed
 * @param start first UTF-16 offset in the text
 * @param end offset behind the last
 * @param position place in the sequence of words from 0; terms that stand for the same word share it
 */
public record Token(String term, int start, int end, int position) {}
