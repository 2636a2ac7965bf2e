package samsvar.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samsvar.config.guide.Guide;
import samsvar.config.guide.GuideQuestion;
import samsvar.config.guide.GuideQuestion.Level;
import samsvar.config.guide.Situation;
import samsvar.config.language.LanguageTag;
import samsvar.web.text.UiLanguage;

/** A guide for {@link SampleEngine}: of its questions "lanekort" has an answer, "utan svar" none. */
final class SampleGuide {
    private SampleGuide() {}

    static Guide guide() {
        return new Guide(List.of(
                new Situation(
                        "books",
                        1,
                        texts("Books"),
                        List.of(
                                question("card", "lanekort", Level.MUNICIPALITY),
                                question("gap", "utan svar", Level.values()))),
                new Situation(
                        "food", 2, texts("Food"), List.of(question("row", "rad i tabellen", Level.MUNICIPALITY)))));
    }

    private static GuideQuestion question(String id, String text, Level... asked) {
        return new GuideQuestion(
                id, Set.of("SE", "NO"), Set.of(asked), texts(text), Map.of(), Map.of(), Optional.empty(), List.of());
    }

    /** The text with the language's tag, in all languages. */
    private static Map<LanguageTag, String> texts(String text) {
        return Arrays.stream(UiLanguage.values())
                .collect(Collectors.toMap(UiLanguage::language, ui -> text + " " + ui.tag()));
    }
}
