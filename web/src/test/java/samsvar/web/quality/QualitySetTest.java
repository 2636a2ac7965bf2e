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
import org.junit.jupiter.api.Test;
import samsvar.web.demo.SampleWeb;

/** The quality set fits the sample web: what it expects is there to be found. */
class QualitySetTest {
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
    void everyExpectedPageIsServedAndHoldsItsSpan() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (SampleWeb web = SampleWeb.start(0);
                HttpClient client = HttpClient.newBuilder()
                        .proxy(ProxySelector.of(
                                new InetSocketAddress("127.0.0.1", web.proxy().getPort())))
                        .build()) {
            for (QualityQuestion question : QualityQuestion.all()) {
                boolean found = !question.answerable() || !question.hasSpan();
                for (String page : question.pages()) {
                    var reply =
                            client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofByteArray());
                    if (reply.statusCode() != 200) {
                        wrong.add(question.id() + ": " + page + " is answered with " + reply.statusCode());
                    }
                    found |= new String(reply.body(), charset(page)).contains(question.span());
                }
                if (!found) {
                    wrong.add(question.id() + ": \"" + question.span() + "\" is not on " + question.pages());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static long count(Predicate<QualityQuestion> which) {
        return QualityQuestion.all().stream().filter(which).count();
    }

    private static Charset charset(String page) {
        return page.contains("lauvdal.example") || page.endsWith(".pdf")
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
    }
}
