package samsvar.config.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.Config;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.language.LanguageTag;

class ConfigProblemsTest {
    private static final String SOURCE = "country: SE\nkind: agency\nname: {sv: A}\n";

    @TempDir
    Path folder;

    private void file(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).resolveSibling("."));
            Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> problems() {
        ConfigException thrown = assertThrows(ConfigException.class, () -> ConfigLoader.load(Optional.of(folder)));
        return thrown.problems().stream()
                .map(p -> p.file() + ":" + p.line() + " " + p.what())
                .toList();
    }

    private void oneProblem(String expected) {
        assertEquals(List.of(expected), problems());
    }

    @Test
    void anUnknownKeyHasItsLineAndANearMatch() {
        file("sources/a.yaml", "id: a\n" + SOURCE + "start: http://a.example/\nshedule: x\n");
        ConfigException thrown = assertThrows(ConfigException.class, () -> ConfigLoader.load(Optional.of(folder)));
        Problem problem = thrown.problems().getFirst();
        assertEquals(
                "sources/a.yaml:6: The key \"shedule\" is unknown.",
                problem.toString().split(" Did")[0]);
        assertTrue(problem.allowed().startsWith("Did you mean \"schedule\"? Known keys: aliases, certainty, code,"));
    }

    @Test
    void allProblemsOfAllFilesAreReportedAtOnce() {
        file(
                "sources/a.yaml",
                "id: A b\n"
                        + "enabled: ja\n"
                        + "country: DK\n"
                        + "kind: shop\n"
                        + "name: Namn\n"
                        + "hosts:\n"
                        + "  - a.example\n"
                        + "  - http://b.example\n"
                        + "paths: [x]\n"
                        + "start:\n"
                        + "  - http://c.example/\n"
                        + "  - ftp://a.example\n"
                        + "languages: [svenska]\n"
                        + "schedule: ibland\n"
                        + "delay: 3 days\n"
                        + "certainty: sure\n");
        file("words/xx/stop.txt", "och\n");
        file("starts.txt", "http://a.example/");
        file("sources/notes.txt", "x");
        List<String> problems = problems();
        assertTrue(problems.contains("sources/notes.txt:0 Nothing reads this file."), problems.toString());
        assertTrue(
                problems.contains("words/xx/stop.txt:0 There is no language \"xx\" for these words."),
                problems.toString());
        assertTrue(problems.stream().noneMatch(problem -> problem.startsWith("starts.txt")), problems.toString());
        assertEquals(
                List.of(1, 2, 3, 4, 5, 8, 9, 10, 12, 13, 14, 15, 16),
                problems.stream()
                        .filter(problem -> problem.startsWith("sources/a.yaml:"))
                        .map(problem -> Integer.valueOf(problem.split("[: ]")[1]))
                        .distinct()
                        .toList());
    }

    @Test
    void whatIsMissingIsNamed() {
        file("sources/a.yaml", "id: a\nname: {sv: A}\n");
        assertEquals(
                List.of(
                        "sources/a.yaml:1 \"start\" is missing.",
                        "sources/a.yaml:1 \"country\" is missing.",
                        "sources/a.yaml:1 \"kind\" is missing."),
                problems());
    }

    @Test
    void oneHostAndPathHasOneOwner() {
        file("sources/a.yaml", "id: a\n" + SOURCE + "hosts: [www.a.example]\nstart: http://a.example/\n");
        file("sources/b.yaml", "id: b\n" + SOURCE + "hosts: [A.example]\nstart: http://a.example/b\n");
        oneProblem("sources/b.yaml:1 \"b\" claims a.example, which \"a\" in sources/a.yaml:1 claims too.");
        file("sources/b.yaml", "id: b\n" + SOURCE + "paths: [/b/]\nstart: http://a.example/b/\n");
        file("sources/c.yaml", "id: c\n" + SOURCE + "paths: [/B/]\nstart: http://a.example/b/\n");
        oneProblem("sources/c.yaml:1 \"c\" claims a.example/b/, which \"b\" in sources/b.yaml:1 claims too.");
    }

    @Test
    void sameAsAllowsASharedHost() throws ConfigException {
        file("sources/a.yaml", "id: a\n" + SOURCE + "start: http://a.example/\n");
        file("sources/b.yaml", "id: b\n" + SOURCE + "start: http://a.example/\nsameAs: a\n");
        Config config = ConfigLoader.load(Optional.of(folder));
        assertEquals(1, config.sources().enabled().count());
    }

    @Test
    void anOperatorMayClaimTheSiteOfASwitchedOffAuthority() throws ConfigException {
        file("sources/mine.yaml", "id: mine\n" + SOURCE + "start: http://www.udi.no/\n");
        assertEquals(
                1, ConfigLoader.load(Optional.of(folder)).sources().enabled().count());
    }

    @Test
    void idsAreUniqueAndReferencesLeadSomewhere() {
        file(
                "sources/list.yaml",
                "- id: a\n"
                        + "  country: SE\n"
                        + "  kind: agency\n"
                        + "  name: {sv: A}\n"
                        + "  start: http://a.example/\n"
                        + "- id: a\n"
                        + "  country: SE\n"
                        + "  kind: agency\n"
                        + "  name: {sv: A}\n"
                        + "  start: http://b.example/\n"
                        + "  sameAs: gone\n");
        assertEquals(
                List.of(
                        "sources/list.yaml:6 The id \"a\" is taken in sources/list.yaml:1.",
                        "sources/list.yaml:6 \"a\" is sameAs \"gone\", which is not there.",
                        "sources/list.yaml:11 \"sameAs\" names \"gone\", which no source has as its id."),
                problems());
    }

    @Test
    void brokenSyntaxHasItsLine() {
        file("sources/a.yaml", "id: a\nname: {sv: A\nstart: x\n");
        file("sources/b.jsonl", "\n{\"id\": \"b\",\n");
        List<String> problems = problems();
        assertTrue(problems.getFirst().startsWith("sources/a.yaml:3 The syntax is wrong"), problems.toString());
        assertTrue(
                problems.stream().anyMatch(p -> p.startsWith("sources/b.jsonl:2 The syntax is wrong")),
                problems.toString());
    }

    @Test
    void aKeyGivenTwiceIsReported() {
        file("sources/a.yaml", "id: a\n" + SOURCE + "start: http://a.example/\nid: b\n");
        oneProblem("sources/a.yaml:6 \"id\" is given twice.");
    }

    @Test
    void aLanguageNeedsItsNameScriptChainsAndWordLists() {
        file(
                "languages/sv.yaml",
                "language: nb\nname: svenska\nscript: latin\nstem:\n  tokenizer: [a, b]\n  filters:\n"
                        + "    - stop: {words: stopp.txt}\n    - {a: x, b: y}\n");
        assertEquals(
                List.of(
                        "languages/sv.yaml:1 \"language\" is \"nb\".",
                        "languages/sv.yaml:1 The chain \"exact\" is missing.",
                        "languages/sv.yaml:3 \"script\" is \"latin\".",
                        "languages/sv.yaml:5 A chain has 2 tokenizers.",
                        "languages/sv.yaml:7 There is no word list words/sv/stopp.txt.",
                        "languages/sv.yaml:8 This is no step of a chain."),
                problems());
    }

    @Test
    void wordsMustBeComposedUnicodeAndUtf8() throws IOException {
        file("words/sv/extra.txt", "hej # greeting\na\u030A\n");
        Files.write(folder.resolve("words/sv/latin.txt"), new byte[] {'h', (byte) 0xE5, 'r'});
        assertEquals(
                List.of(
                        "words/sv/extra.txt:2 \"a\u030A\" is in decomposed Unicode.",
                        "words/sv/latin.txt:0 The file is not UTF-8."),
                problems());
    }

    @Test
    void anOperatorsWordListTakesThePlaceOfTheBuiltInOne() throws ConfigException {
        file("words/sv/stop.txt", "# only two\noch\natt # to\n");
        Config config = ConfigLoader.load(Optional.of(folder));
        assertEquals(
                List.of("och", "att"),
                config.languages().profile(LanguageTag.SV).words("stop"));
    }

    @Test
    void answerRulesNeedEveryLanguageAndKnownKinds() {
        file(
                "answers/rules.yaml",
                "sv:\n  when: [när, Vilken dag, när]\n  wen: [x]\nnb: {}\nuk: {}\nen: {}\nsvenska: {}\n");
        assertEquals(
                List.of(
                        "answers/rules.yaml:0 The language nn is missing.",
                        "answers/rules.yaml:2 \"Vilken dag\" is no cue.",
                        "answers/rules.yaml:2 \"när\" stands on line 2 already.",
                        "answers/rules.yaml:3 The key \"wen\" is unknown.",
                        "answers/rules.yaml:7 \"svenska\" is no language."),
                problems());
    }

    @Test
    void longerCuesAreTriedFirst() throws ConfigException {
        file("answers/rules.yaml", "sv: {how: [hur], how_many: [hur många]}\nnb: {}\nnn: {}\nuk: {}\nen: {}\n");
        Config config = ConfigLoader.load(Optional.of(folder));
        assertEquals(
                new AnswerRules.Cue("hur många", AnswerKind.HOW_MANY),
                config.answerRules().cues(LanguageTag.SV).getFirst());
    }

    @Test
    void anOperatorsConceptsAreReadAndChecked() throws ConfigException {
        file(
                "vocabulary/own.jsonl",
                "{\"id\": \"x-own\", \"domain\": \"x\", \"sv\": [\"a\"], \"uk\": [\"а\"], \"en\": [\"a\"],"
                        + " \"counterpart\": [\"residence-permit\"]}\n");
        assertEquals(1, ConfigLoader.load(Optional.of(folder)).extraConcepts().size());
        file("vocabulary/second.jsonl", "{\"id\": \"x-own\", \"domain\": \"x\", \"note\": \"n\"}\n");
        oneProblem("vocabulary/second.jsonl:1 The id \"x-own\" is taken by another file.");
    }

    @Test
    void aMissingFolderIsReported() {
        folder = folder.resolve("nowhere");
        oneProblem(folder + ":0 There is no such folder.");
    }
}
