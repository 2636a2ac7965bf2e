package samsvar.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import samsvar.engine.Engine;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.index.IndexUnavailable;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Question;
import samsvar.web.Pages;
import samsvar.web.cite.FileAnswerStore;
import samsvar.web.guard.Protection;
import samsvar.web.guard.Proxies;
import samsvar.web.http.IndexStatus;
import samsvar.web.http.WebServer;
import samsvar.web.http.WebSettings;
import samsvar.web.quality.SampleCrawl;

/**
 * The real pages over the crawled sample web: one server in order, one whose index is being built, and one asked
 * too often.
 */
final class SampleSite implements AutoCloseable {
    /** A question with this word breaks the engine. */
    static final String BREAKS = "sönderslagen";

    /** A question with this word finds no index. */
    static final String UNREADABLE = "oläsbar";

    private static final InstantSource DAY = InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z"));

    private final SampleCrawl sample;
    private final FileAnswerStore store;
    private final WebServer ready;
    private final WebServer building;
    private final WebServer crowded;
    private final int readyPort;
    private final int buildingPort;
    private final int crowdedPort;
    private final Map<PageId, Optional<ArchivedPage>> later = new ConcurrentHashMap<>();

    /** @param folder for everything it keeps */
    SampleSite(Path folder) throws Exception {
        sample = new SampleCrawl(folder);
        sample.crawl();
        store = new FileAnswerStore(folder.resolve("answers"), DAY, this::now);
        Engine engine = new Breaking(sample.engine());
        IndexStatus whole = new IndexStatus(true, 148, 15, 15, false);
        Protection usual = Protection.usual();
        ready = server(folder, engine, whole, usual);
        building = server(folder, engine, new IndexStatus(false, 0, 3, 15, true), usual);
        Proxies proxy = new Proxies(List.of(Proxies.Block.of("127.0.0.1").orElseThrow()));
        crowded = server(folder, engine, whole, Protection.of(1, proxy));
        readyPort = ready.start();
        buildingPort = building.start();
        crowdedPort = crowded.start();
    }

    private WebServer server(Path folder, Engine engine, IndexStatus status, Protection protection) {
        WebSettings settings = new WebSettings("127.0.0.1", 0, folder.resolve("answers"), protection, Optional.empty());
        return new WebServer(settings, engine, sample.config(), () -> status, this::now, DAY);
    }

    /** Takes the only request that the crowded server allows in a minute. */
    void spend() {
        try {
            HttpURLConnection request =
                    (HttpURLConnection) URI.create(crowded("/uk/about")).toURL().openConnection();
            request.getResponseCode();
            request.disconnect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ArchivedPage> now(PageId id) {
        return later.getOrDefault(id, sample.archive().find(id));
    }

    /** The address of a path of the server in order. */
    String ready(String path) {
        return "http://127.0.0.1:" + readyPort + path;
    }

    /** The address of a path of the server whose index is being built. */
    String building(String path) {
        return "http://127.0.0.1:" + buildingPort + path;
    }

    /** The address of a path of the server that is asked too often. */
    String crowded(String path) {
        return "http://127.0.0.1:" + crowdedPort + path;
    }

    /** The permanent path of the answer to a question. */
    String answer(String question) {
        return "/a/" + kept(question).permalink();
    }

    /** The permanent path of the answer to a question, whose page says something else since. */
    String answerChanged(String question) {
        Answer.Quoted answer = kept(question);
        Page page = answer.quote().page();
        later.put(page.id(), Optional.of(new ArchivedPage(Pages.rewritten(page, List.of()), DAY.instant())));
        return "/a/" + answer.permalink();
    }

    /** The permanent path of the answer to a question, whose page was removed since. */
    String answerGone(String question) {
        Answer.Quoted answer = kept(question);
        later.put(answer.quote().page().id(), Optional.empty());
        return "/a/" + answer.permalink();
    }

    private Answer.Quoted kept(String question) {
        Outcome outcome = sample.engine().ask(Question.of(question));
        if (outcome.answer() instanceof Answer.Quoted answer && store.put(answer.permalink(), answer.quote())) {
            return answer;
        }
        throw new IllegalStateException("The sample web has no answer to: " + question);
    }

    @Override
    public void close() {
        ready.close();
        building.close();
        crowded.close();
        sample.close();
    }

    /** The sample's engine, that can be made to fail. */
    private record Breaking(Engine engine) implements Engine {
        @Override
        public Outcome ask(Question question) {
            if (question.text().contains(BREAKS)) {
                throw new IllegalStateException("broken on purpose");
            }
            if (question.text().contains(UNREADABLE)) {
                throw new IndexUnavailable("no index on purpose", new IOException());
            }
            return engine.ask(question);
        }

        @Override
        public Outcome search(Question question) {
            return engine.search(question);
        }

        @Override
        public long generation() {
            return engine.generation();
        }

        @Override
        public void close() {}
    }
}
