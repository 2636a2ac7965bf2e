package samsvar.engine.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.place.Territory;

/**
 * What the asker restricted the search to; empty = no restriction.
 *
 * @param country "SE", "NO", "UA" or "EU"
 * @param authority the authority's own name, compared without case
 * @param language language of pages
 * @param territory places whose pages, with those of their counties and of the state, are left; beside an authority, the pages of either
 * @param since pages that their authority changed on this day or later; pages without a date are left out
 * @param concepts pages whose title, headings, trail or address name one of these concepts of the vocabulary, by their ids
 */
public record Filters(
        Optional<String> country,
        Optional<String> authority,
        Optional<LanguageTag> language,
        Optional<Territory> territory,
        Optional<LocalDate> since,
        Set<String> concepts) {
    /** No restriction. */
    public static final Filters NONE = new Filters(Optional.empty(), Optional.empty(), Optional.empty());

    /** Without a place, age or topic. */
    public Filters(Optional<String> country, Optional<String> authority, Optional<LanguageTag> language) {
        this(country, authority, language, Optional.empty(), Optional.empty(), Set.of());
    }

    public Filters {
        concepts = Set.copyOf(concepts);
    }

    /** The names of the authorities whose pages alone are meant; none = all. */
    public List<String> authorities() {
        return authority.isEmpty()
                ? List.of()
                : Stream.concat(authority.stream(), territory.stream().flatMap(chosen -> chosen.own().stream()))
                        .toList();
    }
}
