package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.source.Sources;
import samsvar.engine.place.Gazetteer;
import samsvar.engine.vocabulary.Vocabulary;
import samsvar.web.app.EngineParts;

class TopicTest {
    private static final PlaceChoices NOWHERE =
            new PlaceChoices(new Authorities(new Sources(List.of())), Gazetteer.NONE);

    @Test
    void everyTopicNamesConceptsThatTheVocabularyHas() throws ConfigException {
        Vocabulary vocabulary = EngineParts.of(ConfigLoader.load(Optional.empty()), InstantSource.system())
                .vocabulary();
        Set<String> unknown = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            assertTrue(topic.concepts().size() > 20, topic.tag());
            unknown.addAll(topic.concepts());
        }
        unknown.removeIf(id -> vocabulary.concept(id).isPresent());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void aSearchIsNarrowedByATopicOnlyByItsName() {
        assertEquals(Optional.of(Topic.SCHOOL), Topic.of("school"));
        assertEquals(Optional.empty(), Topic.of("School"));
        assertEquals(
                Optional.of("school"),
                SearchForm.read(Map.of("q", List.of("x"), "topic", List.of("school")), NOWHERE)
                        .map(SearchForm::topic));
        assertEquals(
                Optional.empty(), SearchForm.read(Map.of("q", List.of("x"), "topic", List.of("schools")), NOWHERE));
    }
}
