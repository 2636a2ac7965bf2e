package samsvar.web.guide;

import java.util.Locale;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;

/**
 * Where the reader of a guide lives.
 *
 * @param country "SE" or "NO"
 * @param municipality empty where none is chosen
 */
public record GuidePlace(String country, Optional<Municipality> municipality) {
    /**
     * A municipality of the guide.
     *
     * @param slug its part of the page's address, unique in its country
     * @param source its site
     */
    public record Municipality(String slug, Source source) {
        /** What people call it, in its own language. */
        public String name() {
            return Optional.ofNullable(source.place().get(source.ownLanguage()))
                    .or(() -> source.place().values().stream().sorted().findFirst())
                    .orElse(source.ownName());
        }

        /** What people call it, in the reader's language where it has a name there. */
        public String name(LanguageTag reader) {
            return Optional.ofNullable(source.place().get(reader)).orElse(name());
        }

        /** The language it writes in: the first of its site's, where that is Norwegian or Swedish. */
        public LanguageTag language() {
            return source.languages().stream()
                    .filter(tag ->
                            tag.equals(LanguageTag.SV) || tag.equals(LanguageTag.NB) || tag.equals(LanguageTag.NN))
                    .findFirst()
                    .orElse(source.ownLanguage());
        }

        /** Whether its site is searched. */
        public boolean searched() {
            return source.enabled();
        }
    }

    /** Path of the place's guide below "/{language}/guide". */
    public String path() {
        return "/" + country.toLowerCase(Locale.ROOT)
                + municipality.map(m -> "/" + m.slug()).orElse("");
    }
}
