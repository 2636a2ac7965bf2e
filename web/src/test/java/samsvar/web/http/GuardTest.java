package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.web.guard.Protection;
import samsvar.web.guard.Proxies;

/** Too many requests from one network, and too many at once, over HTTP. */
class GuardTest {
    private static final Proxies PROXY =
            new Proxies(List.of(Proxies.Block.of("127.0.0.1").orElseThrow()));

    @TempDir
    Path folder;

    @Test
    void theSixtyFirstRequestOfAMinuteIsRefusedAndSaysWhenToGoOn() throws PortTakenException {
        try (SampleServer site = new SampleServer(folder, Protection.of(60, PROXY))) {
            for (int i = 0; i < 60; i++) {
                assertEquals(
                        200, from(site, "198.51.100." + i, "/api/v1/search?q=x").statusCode());
            }
            HttpResponse<String> refused = from(site, "198.51.100.200", "/api/v1/search?q=x");
            assertEquals(429, refused.statusCode());
            assertEquals("60", header(refused, "Retry-After"));
            assertTrue(header(refused, "Content-Type").startsWith("application/problem+json"));
            HttpResponse<String> page = from(site, "198.51.100.1", "/sv/search?q=min+fr%C3%A5ga");
            assertEquals(429, page.statusCode());
            assertTrue(
                    page.body().contains("Vänta en liten stund") && page.body().contains("min fråga"), page.body());
            assertEquals(200, from(site, "203.0.113.1", "/api/v1/search?q=x").statusCode());
            assertEquals(200, from(site, "198.51.100.1", "/healthz").statusCode());
            assertEquals(200, from(site, "198.51.100.1", "/api/v1/suggest?q=xx").statusCode());
        }
    }

    @Test
    void withoutAProxyThisMachineIsNotLimitedWhateverItSays() throws PortTakenException {
        try (SampleServer site = new SampleServer(folder, Protection.of(1, Proxies.NONE))) {
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        200, from(site, "198.51.100.1", "/api/v1/search?q=x").statusCode());
            }
        }
    }

    @Test
    void aProxyThatDoesNotSayWhereARequestIsFromIsLimitedItself() throws PortTakenException {
        try (SampleServer site = new SampleServer(folder, Protection.of(1, PROXY))) {
            assertEquals(200, site.get("/sv/").statusCode());
            assertEquals(429, site.get("/sv/").statusCode());
        }
    }

    @Test
    void whatIsTooMuchAtOnceIsTurnedAwayAndLaterServedAgain() throws PortTakenException {
        Protection one = new Protection(0, Proxies.NONE, 1, 0, Duration.ofSeconds(2));
        try (SampleServer site = new SampleServer(folder, one)) {
            CompletableFuture<HttpResponse<String>> slow =
                    CompletableFuture.supplyAsync(() -> site.get("/api/v1/answer?q=grind"));
            while (site.engine.asked.get() == 0) {
                Thread.onSpinWait();
            }
            HttpResponse<String> away = site.get("/api/v1/answer?q=x");
            assertEquals(503, away.statusCode());
            assertEquals("2", header(away, "Retry-After"));
            HttpResponse<String> page = site.get("/uk/search?q=x");
            assertEquals(503, page.statusCode());
            assertFalse(header(page, "Retry-After").isEmpty());
            assertEquals(200, site.get("/healthz").statusCode());
            site.engine.gate.countDown();
            assertEquals(200, slow.join().statusCode());
            assertEquals(200, site.get("/uk/search?q=x").statusCode());
        }
    }

    @Test
    void whatFailsGivesItsPlaceBack() throws PortTakenException {
        Protection one = new Protection(0, Proxies.NONE, 1, 0, Duration.ofSeconds(2));
        try (SampleServer site = new SampleServer(folder, one)) {
            for (String path : List.of("/sv/search?q=trasig", "/api/v1/answer?q=", "/nowhere", "/sv/%zz", "/a/x")) {
                site.raw(path);
                assertEquals(200, site.get("/sv/").statusCode(), "after " + path);
            }
        }
    }

    private static HttpResponse<String> from(SampleServer site, String address, String path) {
        return site.get(path, "X-Forwarded-For", address);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
