package samsvar.web.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWebTest {
    private static SampleWeb web;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        web = SampleWeb.start(0);
        client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(
                        new InetSocketAddress("127.0.0.1", web.proxy().getPort())))
                .build();
    }

    @AfterAll
    static void stop() {
        client.close();
        web.close();
    }

    @Test
    void everyPageIsServedAndSaysThatItIsASample() throws Exception {
        int pages = 0;
        for (String host : web.hosts()) {
            SampleSite site = SampleSite.load(SampleFiles.load(), host);
            Charset charset = Charset.forName(site.facts().value("charset").orElse("UTF-8"));
            for (SamplePage page : site.pages()) {
                var reply = get("http://" + host + page.path());
                assertEquals(200, reply.statusCode(), reply.uri().toString());
                String text = new String(reply.body(), charset);
                assertTrue(text.contains("Samsvar"), reply.uri() + " does not say that it is a sample");
                assertFalse(text.contains("{{"), reply.uri() + " has an open slot");
                assertTrue(text.contains(page.title()), reply.uri() + " lost its title or its charset");
                pages++;
            }
        }
        assertTrue(pages >= 130 && pages <= 170, pages + " pages");
    }

    @Test
    void everyLinkOfASiteLeadsSomewhereButTheOneDeadLink() throws Exception {
        Pattern link = Pattern.compile("href=\"(/[^\"]*)\"");
        List<String> dead = new ArrayList<>();
        for (String host : web.hosts()) {
            for (SamplePage page : SampleSite.load(SampleFiles.load(), host).pages()) {
                String text = new String(get("http://" + host + page.path()).body(), StandardCharsets.ISO_8859_1);
                for (var found : link.matcher(text).results().toList()) {
                    String target = "http://" + host + found.group(1);
                    if (get(target).statusCode() >= 400 && !dead.contains(target)) {
                        dead.add(target);
                    }
                }
            }
        }
        assertEquals(List.of("http://region-granmark.example/halsodeklaration.html"), dead);
    }

    @Test
    void anUnchangedPageIsAnsweredWith304() throws Exception {
        var first = get("http://almby.example/utbildning/sfi.html");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String date = first.headers().firstValue("Last-Modified").orElseThrow();
        var second = get("http://almby.example/utbildning/sfi.html", "If-None-Match", tag);
        assertEquals(304, second.statusCode());
        assertEquals(0, second.body().length);
        assertEquals(
                304,
                get("http://almby.example/utbildning/sfi.html", "If-Modified-Since", date)
                        .statusCode());
        assertEquals(
                200,
                get("http://almby.example/utbildning/sfi.html", "If-None-Match", "\"x\"")
                        .statusCode());
    }

    @Test
    void robotsAndSitemapsAreThere() throws Exception {
        String robots = text(get("http://almby.example/robots.txt"));
        assertTrue(robots.contains("Disallow: /arkiv/"), robots);
        String sitemap = text(get("http://almby.example/sitemap.xml"));
        assertTrue(sitemap.contains("<loc>http://almby.example/utbildning/sfi.html</loc>"), sitemap);
        assertFalse(sitemap.contains("/arkiv/"), "the sitemap names the disallowed folder");
        assertFalse(sitemap.contains("/sok.html"), "the sitemap names a noindex page");
    }

    @Test
    void movedMissingAndForeignAddressesAreToldApart() throws Exception {
        var moved = get("http://almby.example/sfi");
        assertEquals(301, moved.statusCode());
        assertEquals(
                "http://almby.example/utbildning/sfi.html",
                moved.headers().firstValue("Location").orElseThrow());
        assertEquals(404, get("http://almby.example/nope").statusCode());
        assertEquals(502, get("http://elsewhere.example/").statusCode());
    }

    @Test
    void thePdfIsServedAsOne() throws Exception {
        var pdf = get("http://migrationsbyran.example/checklista.pdf");
        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(new String(pdf.body(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void everyHostHasItsDeclaration(@TempDir Path folder) throws IOException {
        Path sources = SampleWeb.writeConfig(folder).resolve("sources");
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(sources)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        for (String host : web.hosts()) {
            assertTrue(all.toString().contains("hosts: [" + host + "]"), host);
        }
    }

    @Test
    void threeQuestionsAreSuggested() {
        assertEquals(3, SampleWeb.questions().size());
    }

    private static HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
