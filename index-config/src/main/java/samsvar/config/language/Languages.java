package samsvar.config.language;

import java.util.Map;
import java.util.Set;

/**
 * The languages that have an analysis of their own, and the default chain for all others. Immutable.
 *
 * @param profiles by language, without the default
 * @param fallback the default chain, for any language without a profile
 */
public record Languages(Map<LanguageTag, LanguageProfile> profiles, LanguageProfile fallback) {
    public Languages {
        profiles = Map.copyOf(profiles);
    }

    /** The profile of the language, or the default chain. */
    public LanguageProfile profile(LanguageTag tag) {
        return profiles.getOrDefault(tag, fallback);
    }

    /** The languages with a profile of their own. */
    public Set<LanguageTag> tags() {
        return profiles.keySet();
    }
}
