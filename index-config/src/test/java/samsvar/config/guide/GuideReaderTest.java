package samsvar.config.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.read.ConfigFile;
import samsvar.config.source.SourceId;

class GuideReaderTest {
    private static final String TEXTS = "{en: A, sv: B, nb: C, nn: D, uk: E}";
    private static final String HEAD = "id: food\norder: 5\ntitle: " + TEXTS + "\nquestions:\n";

    private static Guide builtIn = Guide.NONE;

    private final List<String> problems = new ArrayList<>();

    @BeforeAll
    static void readBuiltIn() throws ConfigException {
        builtIn = ConfigLoader.load(Optional.empty()).guide();
    }

    private Guide read(String... texts) {
        List<ConfigFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new ConfigFile("guide/g" + files.size() + ".yaml", false, text));
        }
        return GuideReader.read(
                files, Set.of("se-bread"), (file, line, what, allowed) -> problems.add(file + ":" + line + " " + what));
    }

    @Test
    void everyBuiltInQuestionIsThereInAllLanguagesAndOnce() {
        assertTrue(builtIn.size() >= 60, builtIn.size() + " questions");
        for (Situation situation : builtIn.situations()) {
            assertEquals(Set.copyOf(GuideReader.READERS), situation.title().keySet(), situation.id());
            for (GuideQuestion question : situation.questions()) {
                assertEquals(Set.copyOf(GuideReader.READERS), question.shown().keySet(), question.id());
                assertTrue(
                        question.shown().values().stream().allMatch(text -> text.endsWith("?") && text.length() <= 120),
                        question.id());
            }
        }
    }

    @Test
    void everySituationOfTheIssueIsThereInBothCountries() {
        assertEquals(
                List.of(
                        "first",
                        "identity",
                        "housing",
                        "work",
                        "money",
                        "school",
                        "health",
                        "language",
                        "family",
                        "rights",
                        "transport",
                        "leaving"),
                builtIn.situations().stream().map(Situation::id).toList());
        for (Situation situation : builtIn.situations()) {
            assertTrue(situation.of("SE").size() >= 5, situation.id());
            assertTrue(situation.of("NO").size() >= 5, situation.id());
        }
    }

    @Test
    void aQuestionIsReadWithAllThatItMaySay() {
        Guide guide = read(HEAD + """
                  - id: bread
                    country: "NO"
                    asked: municipality
                    shown: {en: A, sv: B, nb: C, nn: D, uk: E}
                    search: {nb: [Brød i X, Brød]}
                    about: {nb: [Brød / *loff, pris]}
                    fact: cost
                    prefer: [se-bread]
                """);
        assertEquals(List.of(), problems);
        GuideQuestion question =
                guide.situation("food").orElseThrow().questions().getFirst();
        assertEquals(Set.of("NO"), question.countries());
        assertEquals(Set.of(GuideQuestion.Level.MUNICIPALITY), question.asked());
        assertEquals(List.of("Brød i X", "Brød", "C"), question.wordings(LanguageTag.NB));
        assertEquals(List.of("D"), question.wordings(LanguageTag.NN));
        assertEquals(
                List.of(List.of("brød", "*loff"), List.of("pris")),
                question.about().get(LanguageTag.NB));
        assertEquals(Optional.of(AnswerKind.COST), question.fact());
        assertEquals(List.of(new SourceId("se-bread")), question.preferred());
    }

    @Test
    void whatIsLeftOutIsAllOfIt() {
        GuideQuestion question = read(HEAD + "  - id: bread\n    shown: " + TEXTS + "\n")
                .situations()
                .getFirst()
                .questions()
                .getFirst();
        assertEquals(Set.of("SE", "NO"), question.countries());
        assertEquals(Set.of(GuideQuestion.Level.values()), question.asked());
    }

    @Test
    void aMissingLanguageIsReportedAtItsText() {
        read(HEAD + "  - id: bread\n    shown: {en: A, sv: B, nb: C, uk: E}\n");
        assertEquals(List.of("guide/g0.yaml:6 \"shown\" is missing in nn."), problems);
    }

    @Test
    void anUnknownSourceLevelCountryAndFactAreReported() {
        read(HEAD + "  - id: bread\n    shown: " + TEXTS
                + "\n    country: DK\n    asked: baker\n    fact: taste\n    prefer: [se-bred]\n");
        assertEquals(
                List.of(
                        "guide/g0.yaml:7 \"country\" is \"DK\".",
                        "guide/g0.yaml:8 \"asked\" is \"baker\".",
                        "guide/g0.yaml:9 \"fact\" is \"taste\".",
                        "guide/g0.yaml:10 There is no source \"se-bred\"."),
                problems);
    }

    @Test
    void anIdStandsOnce() {
        String question = "  - id: bread\n    shown: " + TEXTS + "\n";
        read(HEAD + question, HEAD + question);
        assertEquals(
                List.of(
                        "guide/g1.yaml:1 \"food\" stands in guide/g0.yaml:1 already.",
                        "guide/g1.yaml:5 \"bread\" stands in guide/g0.yaml:5 already.",
                        "guide/g1.yaml:4 The situation has no questions."),
                problems);
    }

    @Test
    void theOperatorsFileTakesThePlaceOfTheBuiltInOneOfItsName() {
        String question = "  - id: bread\n    shown: " + TEXTS + "\n";
        Guide guide = GuideReader.read(
                List.of(
                        new ConfigFile("guide/food.yaml", true, HEAD + question),
                        new ConfigFile("guide/food.yaml", false, HEAD + question.replace("bread", "milk"))),
                Set.of(),
                (file, line, what, allowed) -> problems.add(what));
        assertEquals(List.of(), problems);
        assertEquals(
                List.of("milk"),
                guide.situations().getFirst().questions().stream()
                        .map(GuideQuestion::id)
                        .toList());
    }
}
