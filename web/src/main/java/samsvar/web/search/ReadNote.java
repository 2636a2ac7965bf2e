package samsvar.web.search;

import java.util.Optional;

/**
 * How a question was read: what it was taken for or may have been meant as, or which place decides; nothing of the kind is done without it.
 *
 * @param done the sentence that tells what was searched for; empty where it is only asked about
 * @param link the search for the words as typed, for what may have been meant, or everywhere
 */
public record ReadNote(Optional<String> done, Link link) {}
