package samsvar.engine.spelling;

/**
 * A known word that may have been meant.
 *
 * @param word as it should have been typed, with the ending that was typed
 * @param cost hundredths of a wrong letter between the two
 * @param documents pages that hold the word; 0 for a word of the vocabulary that no page holds
 */
record Candidate(String word, int cost, int documents) {}
