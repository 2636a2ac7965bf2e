package samsvar.engine.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import samsvar.config.language.Countries;
import samsvar.config.language.LanguageTag;
import samsvar.config.vocabulary.Concept;

/** The labels of a concept with what is known about each. */
final class Labels {
    private static final Set<LanguageTag> LANGUAGES_OF_A_COUNTRY =
            Set.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.NN);
    private static final List<String> COUNTRY_WORDS = List.of(
            "svensk",
            "norsk",
            "ukrainsk",
            "swedish ",
            "norwegian ",
            "ukrainian ",
            "шведськ",
            "норвезьк",
            "українськ",
            "шведск",
            "норвежск",
            "украинск");

    private Labels() {}

    static List<Label> of(Concept concept, LanguageTag language) {
        int count = concept.labels(language).size();
        List<Label> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            labels.add(label(concept, language, i));
        }
        return labels;
    }

    static Label label(Concept concept, LanguageTag language, int place) {
        String text = concept.labels(language).get(place);
        boolean firstPart = text.endsWith("-");
        return new Label(
                firstPart ? text.substring(0, text.length() - 1) : text,
                language,
                place == 0,
                isGloss(concept, language, text),
                firstPart);
    }

    private static boolean isGloss(Concept concept, LanguageTag language, String text) {
        return concept.country()
                .filter(country -> abroad(country, language) || namesCountry(text))
                .isPresent();
    }

    private static boolean abroad(String country, LanguageTag language) {
        return LANGUAGES_OF_A_COUNTRY.contains(language)
                && !Countries.languages(country).contains(language);
    }

    private static boolean namesCountry(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return COUNTRY_WORDS.stream().anyMatch(lower::startsWith);
    }
}
