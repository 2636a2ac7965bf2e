package samsvar.web.search;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.web.text.Span;

/** In which language is an authority's name, so that a screen reader says it right? Immutable. */
public final class AuthorityNames {
    private final Map<String, String> languages;

    public AuthorityNames(Sources sources) {
        languages = sources.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Source::ownName, source -> source.ownLanguage().value(), (first, second) -> first));
    }

    /** The name with its language; without one where no source has the name. */
    public Span span(String name) {
        return new Span(name, Optional.ofNullable(languages.get(name)));
    }
}
