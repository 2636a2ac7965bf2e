package samsvar.config.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;

class VocabularyReaderTest {
    @Test
    void builtInVocabularyIsWholeAndWithoutMistakes() {
        List<Concept> concepts = VocabularyReader.builtIn();
        assertTrue(concepts.size() >= 9_500, concepts.size() + " concepts");
        Concept permit = concepts.getFirst();
        assertEquals("residence-permit", permit.id());
        assertEquals(List.of("uppehållstillstånd", "UT"), permit.labels(LanguageTag.SV));
    }

    @Test
    void idsFoundWithoutReadingLabelsAreThoseOfTheConcepts() {
        Set<String> ids = VocabularyReader.builtIn().stream().map(Concept::id).collect(Collectors.toSet());
        assertEquals(ids, VocabularyReader.builtInIds());
    }

    @Test
    void everyMistakeOfAFileIsReportedWithItsLine() {
        String lines = """
            {"id": "a", "domain": "x", "sv": ["ett"], "uk": ["раз"], "en": ["one"]}
            {"id": "a", "domain": "x", "sv": ["ett"], "uk": ["раз"], "en": ["one"]}

            {"id": "b", "domain": "x", "sv": ["två", "två"], "en": ["two"], "da": ["to"]}
            {"id": "c", "domain": "x", "pos": "noun", "note": "n", "counterpart": ["nowhere", "taken"]}
            {"id": "taken", "domain": "x", "note": "n"
            """;
        List<String> found = new ArrayList<>();
        VocabularyReader.read(
                "v.jsonl",
                new StringReader(lines),
                Set.of("taken"),
                (file, line, what, _) -> found.add(file + ":" + line + " " + what));
        assertTrue(found.contains("v.jsonl:2 The id \"a\" stands on line 1 already."), found.toString());
        assertTrue(found.contains("v.jsonl:4 The key \"da\" is unknown."), found.toString());
        assertTrue(found.contains("v.jsonl:4 \"två\" is given twice in sv."), found.toString());
        assertTrue(found.contains("v.jsonl:4 \"b\" has no label in uk."), found.toString());
        assertTrue(found.contains("v.jsonl:5 \"pos\" is \"noun\"."), found.toString());
        assertTrue(found.contains("v.jsonl:5 The counterpart \"nowhere\" is unknown."), found.toString());
        assertTrue(found.getLast().startsWith("v.jsonl:5")
                || found.stream().anyMatch(f -> f.startsWith("v.jsonl:6 The syntax")));
        assertEquals(7, found.size(), found.toString());
    }
}
