package samsvar.engine.answer.dispute;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;

/**
 * Do two statements tell of one fact: of the same kind, in the same place, of the same thing, for the same time? Constants:
 * docs/answers.md.
 */
final class SameFact {
    /** Share of the shorter statement's words that the longer one holds too, from which both speak of one thing. */
    private static final double SAME_WORDS = 0.6;
    /** Statements of fewer words than this say too little to tell things apart by them. */
    private static final int FEW = 2;
    /** A match that counts as holding the word. */
    private static final double HELD = 0.5;
    /** Share of the question that a statement holds which answers it whole. */
    private static final double WHOLE = 0.5;

    /** What each office, school or library has of its own. */
    private static final Set<FactType> OF_A_UNIT =
            Set.of(FactType.PHONE, FactType.EMAIL, FactType.URL, FactType.ADDRESS, FactType.PERSON);

    private SameFact() {}

    static boolean is(Statement one, Statement other) {
        return isOfOneThing(one, other) && isOneThing(one, other);
    }

    /** The same where both are known to speak of one thing. */
    static boolean isOfOneThing(Statement one, Statement echo) {
        return kind(one.fact().type()) == kind(echo.fact().type())
                && isOneCompetence(one.page(), echo.page())
                && isOneUnit(one, echo)
                && isOneTime(one, echo);
    }

    /** The types of facts that can state what one of this type states. */
    static Set<FactType> alike(FactType type) {
        return Stream.of(FactType.values())
                .filter(other -> kind(other) == kind(type))
                .collect(Collectors.toSet());
    }

    /** What costs nothing has a price too, and a day on which something ends is a day. */
    private static FactType kind(FactType type) {
        return switch (type) {
            case FREE -> FactType.MONEY;
            case UNTIL -> FactType.DATE;
            default -> type;
        };
    }

    /** A municipality decides for itself; what the state says holds in all municipalities of its country. */
    private static boolean isOneCompetence(Page one, Page other) {
        return agree(one.country(), other.country()) && agree(one.place(), other.place());
    }

    private static boolean agree(String one, String other) {
        return one.isBlank() || other.isBlank() || one.strip().equalsIgnoreCase(other.strip());
    }

    /** Each school has a telephone of its own: where both names have a word that the other lacks, nobody contradicts anybody. */
    private static boolean isOneUnit(Statement one, Statement other) {
        return !OF_A_UNIT.contains(one.fact().type())
                || !one.language().equals(other.language())
                || one.unit().containsAll(other.unit())
                || other.unit().containsAll(one.unit());
    }

    private static boolean isOneTime(Statement one, Statement other) {
        return overlap(one.years(), other.years()) && overlap(one.seasons(), other.seasons());
    }

    /** Who names no time speaks of any. */
    private static boolean overlap(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static boolean isOneThing(Statement one, Statement other) {
        if (areVersions(one.page(), other.page())) {
            return holdsTheSame(one.choice(), other.choice()) && isOnePlaceOfThePage(one, other);
        }
        if (!one.language().equals(other.language())) {
            return one.page().authority().equals(other.page().authority())
                    && !OF_A_UNIT.contains(one.fact().type())
                    && one.snippet().shape() != Snippet.Shape.ROW
                    && one.choice().coverage() >= WHOLE
                    && other.choice().coverage() >= WHOLE
                    && holdsTheSame(one.choice(), other.choice());
        }
        return sharesWords(one.said(), other.said());
    }

    private static boolean isOnePlaceOfThePage(Statement one, Statement other) {
        return one.snippet().section() == other.snippet().section()
                && one.snippet().shape() == other.snippet().shape()
                && one.column() == other.column();
    }

    private static boolean sharesWords(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter < FEW ? one.equals(other) : shared(one, other) >= SAME_WORDS * shorter;
    }

    /** Share of the words of both that are in both (Jaccard), 0-1. */
    static double likeness(Set<String> one, Set<String> other) {
        double shared = shared(one, other);
        return shared == 0 ? 0 : shared / (one.size() + other.size() - shared);
    }

    private static int shared(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static boolean holdsTheSame(Choice one, Choice other) {
        for (int i = 0; i < one.evidence().direct().size(); i++) {
            boolean first = one.evidence().strength(i) > HELD;
            boolean second = other.evidence().strength(i) > HELD;
            if (first != second) {
                return false;
            }
        }
        return true;
    }

    static boolean areVersions(Page one, Page other) {
        return declares(one, other) || declares(other, one);
    }

    private static boolean declares(Page one, Page other) {
        return one.versions().stream()
                .filter(LanguageVersion::isBelieved)
                .anyMatch(version -> address(version.url().value())
                        .equals(address(other.url().value())));
    }

    private static String address(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("/+$", "");
    }
}
