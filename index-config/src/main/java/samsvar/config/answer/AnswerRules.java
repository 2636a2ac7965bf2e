package samsvar.config.answer;

import java.util.List;
import java.util.Map;
import samsvar.config.language.LanguageTag;

/**
 * The words that tell what a question asks for. Immutable.
 *
 * @param cues by language: cue phrases in the order in which they are tried, longest match first
 */
public record AnswerRules(Map<LanguageTag, List<Cue>> cues) {
    public AnswerRules {
        cues = Map.copyOf(cues);
    }

    /** The cues of a language; empty where there are none. */
    public List<Cue> cues(LanguageTag language) {
        return cues.getOrDefault(language, List.of());
    }

    /**
     * One cue.
     *
     * @param phrase lower-case words separated by single spaces; a word that ends in * stands for all its continuations
     * @param kind what a question with this phrase asks for
     */
    public record Cue(String phrase, AnswerKind kind) {}
}
