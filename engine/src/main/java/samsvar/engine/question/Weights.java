package samsvar.engine.question;

import java.util.Locale;
import java.util.Set;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.kin.Relatives;
import samsvar.engine.vocabulary.ConceptMatch;
import samsvar.engine.vocabulary.Label;

/** What another way to say a thing is worth against the typed word, which has 1. Origins: docs/relevance.md. */
final class Weights {
    static final double NAME_ELSEWHERE = 0.95;
    static final double OTHER_NORWEGIAN = 0.8;
    static final double UNSURE_LANGUAGE = 0.7;
    static final double COUNTERPART = 0.5;
    /** Two words as the one word that pages write, and a compound as the words of pages that it consists of. */
    static final double WRITTEN_TOGETHER = 0.8;

    static final double PARTS_IN_PAGES = 0.3;
    /** A word of the typed one's family: a verb's noun, and what has to do with it. */
    static final double KIN = 0.5;

    static final double FAR_KIN = 0.3;
    /** How far what a word's family names counts beside what the word itself names. */
    static final double KIN_OF_NAMED = 0.5;
    /** A counterpart in the country that the question names, and in the other one. */
    static final double COUNTERPART_WANTED = 0.8;

    static final double COUNTERPART_UNWANTED = 0.3;
    /** Each further meaning of an ambiguous word, against the meaning before it. */
    static final double NEXT_MEANING = 0.6;

    private static final double PUBLIC = 0.85;
    private static final double NAME = 0.95;
    private static final double EVERYDAY = 0.7;
    private static final double NOT_PREFERRED = 0.85;
    private static final double GLOSS = 0.4;
    private static final double NAME_IN_OTHER_LETTERS = 0.8;
    private static final double SISTER_SPELLING = 0.7;
    private static final double DIACRITICS_MISSING = 0.8;

    private static final Set<String> PLACES = Set.of(
            "town-se",
            "town-no",
            "town-ua",
            "county-se",
            "county-no",
            "oblast-ua",
            "landscape",
            "geography",
            "country");

    private static final Set<String> EVERYDAY_DOMAINS = Set.of(
            "general",
            "abstract",
            "activities",
            "animals",
            "body",
            "clothes",
            "colour",
            "feelings",
            "food",
            "home",
            "nature",
            "people",
            "pets",
            "place",
            "places",
            "shopping",
            "sport",
            "tools",
            "travel",
            "weather");

    /** Meanings of one word that are followed. */
    static final int MEANINGS = 4;

    private static final double UNLIKE = 0.35;
    private static final double ALIKE_FROM = 0.6;
    /** Letters of the short names of weekdays and months. */
    private static final int LONGEST_ABBREVIATION = 4;

    private Weights() {}

    /**
     * Whether a word met by its stem looks like the label: stemmers that cut endings bring strangers together ("ventes",
     * "venn"). Ukrainian and Russian words are met by dictionary and may look unlike. A label of more words was met without its
     * function words, and "не працює" is not "працює".
     */
    static double likeness(String typed, ConceptMatch match) {
        String language = match.label().language().value();
        if (isItself(typed, match)) {
            return 1;
        }
        if (isPartOfLabel(typed, match)) {
            return UNLIKE;
        }
        if (match.isName() || language.equals("uk") || language.equals("ru")) {
            return 1;
        }
        String label = match.label().text();
        return isAlike(together(label), together(typed)) ? 1 : UNLIKE;
    }

    private static boolean isAlike(String label, String word) {
        int same = 0;
        while (same < Math.min(label.length(), word.length()) && label.charAt(same) == word.charAt(same)) {
            same++;
        }
        return (double) same / Math.max(1, word.length()) >= ALIKE_FROM;
    }

    /** Whether the concept has what was typed, letter by letter, among its labels. */
    static boolean isItself(String typed, ConceptMatch match) {
        return match.concept().labels(match.label().language()).stream().anyMatch(typed::equalsIgnoreCase);
    }

    /** Whether the label has more words than were typed. */
    static boolean isPartOfLabel(String typed, ConceptMatch match) {
        return count(match.label().text()) > count(typed);
    }

    /** "Månen" is no form of "mån", which is short for Monday. */
    static boolean isInflectedAbbreviation(String typed, ConceptMatch match) {
        return match.concept().domain().equals("calendar")
                && match.label().text().length() <= LONGEST_ABBREVIATION
                && !match.label().preferred()
                && !match.label().text().equalsIgnoreCase(typed);
    }

    private static String together(String words) {
        return words.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }

    private static int count(String words) {
        return words.strip().split("\\s+").length;
    }

    static boolean isPlace(Concept concept) {
        return PLACES.contains(concept.domain());
    }

    static boolean isEveryday(Concept concept) {
        return EVERYDAY_DOMAINS.contains(concept.domain()) && !concept.isName();
    }

    static double of(ConceptMatch match) {
        double weight = match.isName() ? NAME : isEveryday(match.concept()) ? EVERYDAY : PUBLIC;
        return match.kind() == TermKind.FOLDED ? weight * DIACRITICS_MISSING : weight;
    }

    static double of(Relatives.Relative relative) {
        return relative.likeness() * (relative.otherLetters() ? NAME_IN_OTHER_LETTERS : SISTER_SPELLING);
    }

    static double of(Label label) {
        return (label.preferred() ? 1 : NOT_PREFERRED) * (label.gloss() ? GLOSS : 1);
    }
}
