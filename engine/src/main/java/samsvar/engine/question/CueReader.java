package samsvar.engine.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.answer.AnswerRules.Cue;
import samsvar.config.language.LanguageTag;

/** What kind of thing does a question ask for, by its cue words? Thread-safe. */
final class CueReader {
    private final AnswerRules rules;

    CueReader(AnswerRules rules) {
        this.rules = rules;
    }

    /**
     * The kind of the longest cue found in the words; cues of the language first, then of all others.
     *
     * @param words lower-case words of the question in order
     */
    AnswerKind kind(LanguageTag language, List<String> words) {
        return longest(rules.cues(language).stream(), words)
                .or(() -> longest(rules.cues().values().stream().flatMap(List::stream), words))
                .map(Cue::kind)
                .orElse(AnswerKind.ANY);
    }

    private static Optional<Cue> longest(Stream<Cue> cues, List<String> words) {
        return cues.filter(cue -> isIn(cue.phrase().split(" "), words))
                .max(Comparator.comparingInt((Cue cue) -> cue.phrase().split(" ").length));
    }

    private static boolean isIn(String[] phrase, List<String> words) {
        for (int from = 0; from + phrase.length <= words.size(); from++) {
            int same = 0;
            while (same < phrase.length && fits(phrase[same], words.get(from + same))) {
                same++;
            }
            if (same == phrase.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }
}
