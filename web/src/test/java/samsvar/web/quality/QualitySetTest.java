package samsvar.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samsvar.web.demo.SampleWeb;

/** The quality set fits the sample web: what it expects is there to be found. */
class QualitySetTest {
    /** Types of facts that no page of a language holds. */
    private static final Set<String> ON_NO_PAGE =
            Set.of("email uk", "address uk", "share uk", "address en", "link nb", "link nn", "form nn", "steps nn");

    @Test
    void itIsLargeEnoughAndItsIdsAreUnique() {
        List<QualityQuestion> all = QualityQuestion.all();
        Set<String> ids = new HashSet<>();
        all.forEach(q -> assertTrue(ids.add(q.id()), q.id() + " twice"));
        assertTrue(all.size() >= 460, all.size() + " questions");
        assertTrue(all.stream().filter(q -> !q.answerable()).count() >= 30, "unanswerable ones");
    }

    @Test
    void everyPairOfLanguagesIsAskedAndEveryDifficultyToo() {
        for (String asked : List.of("sv", "nb", "nn", "uk", "en", "ru")) {
            for (String page : List.of("sv", "nb", "nn", "uk", "en")) {
                long some = count(
                        q -> q.language().equals(asked) && q.pageLanguage().equals(page));
                assertTrue(some >= 8, asked + " to " + page + ": " + some);
            }
        }
        for (String hard : QualityQuestion.DIFFICULTIES) {
            long some = count(q -> q.difficulties().contains(hard));
            assertTrue(some >= 7, hard + ": " + some);
        }
        assertEquals(0, count(q -> !QualityQuestion.DIFFICULTIES.containsAll(q.difficulties())), "unknown difficulty");
    }

    @Test
    void theHalvesAreOfAboutTheSameSize() {
        double share = (double) count(QualityQuestion::forTuning)
                / QualityQuestion.all().size();
        assertEquals(0.5, share, 0.05);
    }

    @Test
    void everyKindOfFactIsAskedForInEveryLanguage() {
        List<FactQuestion> all = new ArrayList<>(FactQuestion.sample());
        all.addAll(FactQuestion.founding());
        all.addAll(FactQuestion.pairs());
        all.addAll(FactQuestion.kinds());
        all.addAll(FactQuestion.articles());
        all.addAll(FactQuestion.articlesRead());
        all.addAll(FactQuestion.newcomers());
        all.addAll(FactQuestion.more());
        assertEquals(
                all.size(), all.stream().map(q -> q.asked().id()).distinct().count(), "an id stands twice");
        assertTrue(all.size() >= 790, all.size() + " questions");
        assertTrue(all.stream().filter(q -> !q.answerable()).count() >= 70, "unanswerable ones");
        assertTrue(
                FactQuestion.founding().stream()
                                .filter(FactQuestion::answerable)
                                .count()
                        >= 70,
                "founding pages");
        for (String type : FactQuestion.TYPES) {
            assertTrue(all.stream().filter(q -> q.type().equals(type)).count() >= 3, type);
        }
        for (String language : List.of("sv", "nb", "nn", "uk", "en", "ru")) {
            long some = all.stream()
                    .filter(q -> q.asked().language().equals(language))
                    .count();
            assertTrue(some >= 14, language + ": " + some);
        }
    }

    @Test
    void everyKindOfFactIsAskedForInEveryPairOfLanguages() {
        List<FactQuestion> all = new ArrayList<>(FactQuestion.sample());
        all.addAll(FactQuestion.pairs());
        Set<String> asked = all.stream()
                .filter(FactQuestion::answerable)
                .map(q -> q.type() + " " + q.pair())
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (String type : FactQuestion.TYPES.subList(0, FactQuestion.TYPES.indexOf("none"))) {
            for (String page : List.of("sv", "nb", "nn", "uk", "en")) {
                boolean held = !ON_NO_PAGE.contains(type + " " + page);
                Stream.of("sv", "nb", "nn", "uk", "en", "ru")
                        .map(language -> type + " " + language + "→" + page)
                        .filter(cell -> asked.contains(cell) != held)
                        .forEach(wrong::add);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(
                40, FactQuestion.pairs().stream().filter(q -> !q.answerable()).count(), "unanswerable ones");
    }

    @Test
    void everyExpectedPageIsServedAndHoldsItsSpan() throws Exception {
        Stream<Expected> spans = QualityQuestion.all().stream()
                .filter(QualityQuestion::answerable)
                .map(q -> new Expected(q.id(), q.pages(), text -> !q.hasSpan() || text.contains(q.span())));
        Stream<Expected> facts = Stream.of(
                        FactQuestion.sample(),
                        FactQuestion.pairs(),
                        FactMeasure.about(FactQuestion.kinds(), true),
                        FactQuestion.more(),
                        FactMeasure.about(FactQuestion.doubts(), true))
                .flatMap(List::stream)
                .filter(FactQuestion::answerable)
                .map(q -> new Expected(q.asked().id(), q.asked().pages(), q::isIn));
        List<String> wrong = new ArrayList<>();
        try (SampleWeb web = SampleWeb.start(0);
                HttpClient client = HttpClient.newBuilder()
                        .proxy(ProxySelector.of(
                                new InetSocketAddress("127.0.0.1", web.proxy().getPort())))
                        .build()) {
            for (Expected expected : Stream.concat(spans, facts).toList()) {
                List<String> texts = new ArrayList<>();
                for (String page : expected.pages()) {
                    var reply =
                            client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofByteArray());
                    if (reply.statusCode() != 200) {
                        wrong.add(expected.id() + ": " + page + " is answered with " + reply.statusCode());
                    }
                    texts.add(new String(reply.body(), charset(page)));
                }
                if (texts.stream().noneMatch(expected.held())) {
                    wrong.add(expected.id() + ": the words are not on " + expected.pages());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private record Expected(String id, List<String> pages, Predicate<String> held) {}

    private static long count(Predicate<QualityQuestion> which) {
        return QualityQuestion.all().stream().filter(which).count();
    }

    private static Charset charset(String page) {
        return page.contains("lauvdal.example") || page.endsWith(".pdf")
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }
}
