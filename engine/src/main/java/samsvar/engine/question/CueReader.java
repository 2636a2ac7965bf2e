package samsvar.engine.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.answer.AnswerRules.Cue;
import samsvar.config.language.LanguageTag;

/** What kind of thing does a question ask for, by its cue words? Thread-safe. */
final class CueReader {
    /** Kinds whose cues say little: "what is" asks for a telephone number when one is named behind it. */
    private static final Set<AnswerKind> VAGUE =
            EnumSet.of(AnswerKind.DEFINITION, AnswerKind.WHICH, AnswerKind.HOW, AnswerKind.ANY);
    /** Kinds whose single words also join clauses ("… when I move"). */
    private static final Set<AnswerKind> JOINING = EnumSet.of(AnswerKind.WHEN, AnswerKind.WHERE, AnswerKind.WHO);
    /** Where and who is asked of a number or address to reach: "who do I email", "vart ringer jag". */
    private static final Set<AnswerKind> REACHED = EnumSet.of(AnswerKind.WHERE, AnswerKind.WHO);
    /** From this word on a single word of those kinds joins clauses. */
    private static final int BEGINNING = 3;
    /** Words that ask for a thing; behind one a "when" joins clauses: "what documents do I need when …". */
    private static final Set<String> WHAT = Set.of("vad", "hva", "kva", "what", "що", "шо", "что");
    /** Languages whose yes-no questions have a word of their own; elsewhere the verb begins them. */
    private static final Set<String> ASKING_PARTICLES = Set.of("чи", "ли");

    private final Map<LanguageTag, List<Sought>> byLanguage = new HashMap<>();
    private final List<Sought> all = new ArrayList<>();

    /** A cue found at a word of the question, 0 for the first. */
    private record Found(Cue cue, int at, int length) {}

    /** A word of a cue, the beginning of one, or the end of a compound. */
    private record Part(String text, boolean begins, boolean ends) {
        static Part of(String pattern) {
            boolean begins = pattern.endsWith("*");
            boolean ends = pattern.startsWith("*");
            return new Part(pattern.substring(ends ? 1 : 0, pattern.length() - (begins ? 1 : 0)), begins, ends);
        }

        boolean fits(String word) {
            return begins ? word.startsWith(text) : ends ? word.endsWith(text) : word.equals(text);
        }
    }

    private record Sought(Cue cue, List<Part> parts) {
        static Sought of(Cue cue) {
            return new Sought(
                    cue, Arrays.stream(cue.phrase().split(" ")).map(Part::of).toList());
        }

        boolean isAt(int from, List<String> words) {
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).fits(words.get(from + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    CueReader(AnswerRules rules) {
        rules.cues().forEach((language, cues) -> {
            List<Sought> sought = cues.stream().map(Sought::of).toList();
            byLanguage.put(language, sought);
            all.addAll(sought);
        });
    }

    /**
     * The kind of the cue that tells most; cues of the language first, then of all others. Where another language's precise cue begins the
     * question and none of this one does, that counts: the language is only a guess.
     *
     * <p>A verb that begins the question asks for yes or no; then cues of precise kinds go before vague ones, those that may
     * only join clauses come last; of equals the earlier, then the longer, then the first declared.
     *
     * @param words lower-case words of the question in order
     */
    AnswerKind kind(LanguageTag language, List<String> words) {
        Optional<Found> own = best(byLanguage.getOrDefault(language, List.of()), words);
        Optional<Found> any = best(all, words);
        boolean otherBegins = any.filter(CueReader::asksAtOnce).isPresent()
                && own.filter(found -> found.at() == 0).isEmpty();
        return (otherBegins ? any : own.or(() -> any))
                .map(found -> found.cue().kind())
                .orElse(AnswerKind.ANY);
    }

    /** The word with which the first cue of the language begins that asks for more than yes or no, or a particle for these that is not the first word. */
    OptionalInt firstThatAsks(LanguageTag language, List<String> words) {
        return found(byLanguage.getOrDefault(language, List.of()), words).stream()
                .filter(found -> found.cue().kind() != AnswerKind.YES_NO
                        || found.at() > 0
                                && ASKING_PARTICLES.contains(found.cue().phrase()))
                .mapToInt(Found::at)
                .min();
    }

    /** Whether a precise cue begins the question: it asks, whatever the language was taken for ("Når var …"). */
    private static boolean asksAtOnce(Found found) {
        return found.at() == 0 && rank(found) == 1;
    }

    private static List<Found> found(List<Sought> cues, List<String> words) {
        List<Found> found = new ArrayList<>();
        for (Sought cue : cues) {
            for (int from = 0; from <= words.size() - cue.parts().size(); from++) {
                if (cue.isAt(from, words)) {
                    found.add(new Found(cue.cue(), from, cue.parts().size()));
                }
            }
        }
        return found;
    }

    private static Optional<Found> best(List<Sought> cues, List<String> words) {
        List<Found> found = found(cues, words);
        Set<AnswerKind> yielding = yielding(found);
        boolean what = !words.isEmpty() && WHAT.contains(words.getFirst());
        return found.stream()
                .filter(CueReader::mayAsk)
                .filter(one -> !what || one.at() == 0 || !mayJoin(one))
                .filter(one -> one.length() > 1 || !yielding.contains(one.cue().kind()))
                .min(Comparator.comparingInt(CueReader::rank)
                        .thenComparingInt(Found::at)
                        .thenComparingInt(one -> -one.length()));
    }

    /** Kinds whose single words only begin to ask for another: "who do I email", "скільки дорослі платять". */
    private static Set<AnswerKind> yielding(List<Found> found) {
        Set<AnswerKind> yielding = EnumSet.noneOf(AnswerKind.class);
        for (Found one : found) {
            switch (one.cue().kind()) {
                case PHONE, EMAIL -> yielding.addAll(REACHED);
                case COST -> yielding.add(AnswerKind.HOW_MANY);
                default -> {}
            }
        }
        return yielding;
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
        return mayJoin(found) && found.at() >= BEGINNING ? 3 : 1;
    }

    private static boolean mayJoin(Found found) {
        return JOINING.contains(found.cue().kind()) && found.length() == 1;
    }
}
