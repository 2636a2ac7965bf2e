package samsvar.web.search;

import java.util.Optional;

/**
 * What a question was taken for, or may have been meant as; nothing is corrected without it.
 *
 * @param done the sentence that tells what was searched for; empty where it is only asked about
 * @param link the search for the words as typed, or for what may have been meant
 */
public record RereadNote(Optional<String> done, Link link) {}
