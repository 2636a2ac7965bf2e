package samsvar.engine.question;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.answer.AnswerRules.Cue;
import samsvar.config.language.LanguageTag;

/** What kind of thing does a question ask for, by its cue words? Thread-safe. */
final class CueReader {
    /** Kinds whose cues say little: "what is" asks for a telephone number when one is named behind it. */
    private static final Set<AnswerKind> VAGUE = EnumSet.of(AnswerKind.DEFINITION, AnswerKind.WHICH, AnswerKind.HOW);
    /** Kinds whose single words also join clauses ("… when I move"). */
    private static final Set<AnswerKind> JOINING = EnumSet.of(AnswerKind.WHEN, AnswerKind.WHERE, AnswerKind.WHO);
    /** From this word on a single word of those kinds joins clauses. */
    private static final int BEGINNING = 3;
    /** Languages whose yes-no questions have a word of their own; elsewhere the verb begins them. */
    private static final Set<String> ASKING_PARTICLES = Set.of("чи", "ли");

    private final AnswerRules rules;

    /** A cue found at a word of the question, 0 for the first. */
    private record Found(Cue cue, int at, int length) {}

    CueReader(AnswerRules rules) {
        this.rules = rules;
    }

    /**
     * The kind of the cue that tells most; cues of the language first, then of all others.
     *
     * <p>A verb that begins the question asks for yes or no; then cues of precise kinds go before vague ones, those that may
     * only join clauses come last; of equals the earlier, then the longer, then the first declared.
     *
     * @param words lower-case words of the question in order
     */
    AnswerKind kind(LanguageTag language, List<String> words) {
        return best(rules.cues(language).stream(), words)
                .or(() -> best(rules.cues().values().stream().flatMap(List::stream), words))
                .map(found -> found.cue().kind())
                .orElse(AnswerKind.ANY);
    }

    private static Optional<Found> best(Stream<Cue> cues, List<String> words) {
        return cues.flatMap(cue -> places(cue, words))
                .filter(CueReader::mayAsk)
                .min(Comparator.comparingInt(CueReader::rank)
                        .thenComparingInt(Found::at)
                        .thenComparingInt(found -> -found.length()));
    }

    private static Stream<Found> places(Cue cue, List<String> words) {
        String[] phrase = cue.phrase().split(" ");
        return IntStream.rangeClosed(0, words.size() - phrase.length)
                .filter(from -> isAt(phrase, words, from))
                .mapToObj(from -> new Found(cue, from, phrase.length));
    }

    private static boolean mayAsk(Found found) {
        return found.cue().kind() != AnswerKind.YES_NO
                || found.at() == 0
                || ASKING_PARTICLES.contains(found.cue().phrase());
    }

    private static int rank(Found found) {
        AnswerKind kind = found.cue().kind();
        if (kind == AnswerKind.YES_NO) {
            return found.at() == 0 ? 0 : 2;
        }
        if (VAGUE.contains(kind)) {
            return 2;
        }
        return JOINING.contains(kind) && found.length() == 1 && found.at() >= BEGINNING ? 3 : 1;
    }

    private static boolean isAt(String[] phrase, List<String> words, int from) {
        for (int i = 0; i < phrase.length; i++) {
            if (!fits(phrase[i], words.get(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : word.equals(pattern);
    }
}
