package samsvar.config.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.SourceId;

/**
 * A question of the guide.
 *
 * @param id lower-case letters, digits and hyphens; unique in the guide
 * @param countries where it is asked: "SE", "NO" or both
 * @param asked whose answer is looked for
 * @param shown the question as readers see it, in every language of the guide
 * @param search wordings it is searched with before the one shown, by the authorities' language
 * @param about what an answer tells of, by its language: of each list, its page's title, the headings above it or
 *     its own words
 *     hold a word that begins so (with * before it: that holds it), lower case; an answer in a language that is not
 *     there does
 *     not fit; none at all = no such demand
 * @param fact what kind of fact must be in the answer; empty = any answer will do
 * @param preferred authorities whose answer is taken first where they have one
 */
public record GuideQuestion(
        String id,
        Set<String> countries,
        Set<Level> asked,
        Map<LanguageTag, String> shown,
        Map<LanguageTag, List<String>> search,
        Map<LanguageTag, List<List<String>>> about,
        Optional<AnswerKind> fact,
        List<SourceId> preferred) {
    public GuideQuestion {
        countries = Set.copyOf(countries);
        asked = Set.copyOf(asked);
        shown = Map.copyOf(shown);
        search = Map.copyOf(search);
        about = Map.copyOf(about);
        preferred = List.copyOf(preferred);
    }

    /** Who may answer. */
    public enum Level {
        /** authorities of the whole country */
        AGENCY,
        /** the reader's municipality */
        MUNICIPALITY
    }

    /**
     * The wordings it is searched with on pages in a language, in the order in which they are tried: the one shown
     * is the last.
     */
    public List<String> wordings(LanguageTag language) {
        return Stream.concat(search.getOrDefault(language, List.of()).stream(), Stream.ofNullable(shown.get(language)))
                .distinct()
                .toList();
    }
}
