package samsvar.crawler.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.SiteFixture;
import samsvar.crawler.hostile.HostileCase;

class SitemapsTest extends FetchCase {
    private static final String HEAD =
            "<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final List<Listed> found = new ArrayList<>();

    private Listing read(String... files) throws InterruptedException {
        found.clear();
        List<String> addresses =
                Arrays.stream(files).map(f -> site.url(f).toString()).toList();
        return new Sitemaps(wire, clock)
                .read(addresses, u -> u.getHost().equals("127.0.0.1"), file -> true, found::add);
    }

    private List<String> paths() {
        return found.stream()
                .map(Listed::address)
                .map(u -> u.getRawQuery() == null ? u.getRawPath() : u.getRawPath() + "?" + u.getRawQuery())
                .toList();
    }

    private void file(String path, byte[] bytes, String... headers) {
        site.on(path, exchange -> {
            for (int i = 0; i + 1 < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private void file(String path, String text) {
        file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String url(String path) {
        return "<url><loc>" + site.url(path) + "</loc></url>\n";
    }

    private String child(String path) {
        return "<sitemap><loc>" + site.url(path) + "</loc></sitemap>";
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    @Test
    @HostileCase(61)
    void indexesThatLeadToThemselvesOrInALoopAreReadOnce() throws InterruptedException {
        file("/a.xml", "<sitemapindex>" + child("/a.xml") + child("/b.xml") + child("/s.xml") + "</sitemapindex>");
        file("/b.xml", "<sitemapindex>" + child("/a.xml") + child("/b.xml#x") + "</sitemapindex>");
        file("/s.xml", HEAD + url("/x") + "</urlset>");
        Listing listing = read("/a.xml", "/a.xml");
        assertEquals(new Listing(3, 1, true, List.of()), listing);
        assertEquals(3, site.requests().size());
        assertEquals(List.of("/x"), paths());
    }

    @Test
    @HostileCase(61)
    void anIndexThatGrowsForEverEndsAtALimit() throws InterruptedException {
        StringBuilder index = new StringBuilder("<sitemapindex>");
        for (int i = 0; i < 5_000; i++) {
            index.append(child("/s" + i + ".xml"));
        }
        file("/index.xml", index + "</sitemapindex>");
        Listing listing = read("/index.xml");
        assertEquals(200, site.requests().size());
        assertFalse(listing.complete());
        assertEquals(20, listing.problems().size());
    }

    @Test
    @HostileCase(62)
    void ofTooManyAddressesTheFirstFiftyThousandAreTaken() throws InterruptedException {
        StringBuilder map = new StringBuilder(HEAD);
        for (int i = 0; i < 50_001; i++) {
            map.append(url("/p" + i));
        }
        file("/sitemap.xml", map + "</urlset>");
        Listing listing = read("/sitemap.xml");
        assertEquals(50_000, listing.addresses());
        assertFalse(listing.complete());
        assertTrue(listing.problems().getFirst().endsWith("lists more than 50000 addresses."));
    }

    @Test
    @HostileCase(62)
    void ofTooLargeAFileTheFirstFiftyMegabytesAreTaken() throws InterruptedException {
        String filler = "<!-- " + "x".repeat((51 << 20) / 2) + " -->";
        byte[] map = (HEAD + url("/first") + filler + url("/middle") + filler + url("/last") + "</urlset>")
                .getBytes(StandardCharsets.US_ASCII);
        file("/sitemap.xml", gzip(map), "Content-Encoding", "gzip");
        Listing listing = read("/sitemap.xml");
        assertEquals(List.of("/first", "/middle"), paths());
        assertFalse(listing.complete());
        assertTrue(listing.problems().getFirst().endsWith("is larger than 50 MiB."));
    }

    @Test
    @HostileCase(62)
    void packedFilesAreReadWhateverTheirHeaderSays() throws InterruptedException {
        byte[] map = (HEAD + url("/x") + "</urlset>").getBytes(StandardCharsets.UTF_8);
        file("/named.xml.gz", gzip(map), "Content-Type", "application/x-gzip");
        file("/unnamed", gzip(map));
        file("/encoded.xml", gzip(map), "Content-Encoding", "gzip");
        file("/twice.xml.gz", gzip(gzip(map)), "Content-Encoding", "gzip");
        file("/plain.xml.gz", map, "Content-Type", "application/gzip");
        assertTrue(read("/named.xml.gz", "/unnamed", "/encoded.xml", "/twice.xml.gz", "/plain.xml.gz")
                .complete());
        assertEquals(5, found.size());
    }

    @Test
    @HostileCase(62)
    void entitiesAreNeverResolved() throws InterruptedException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE urlset [\n<!ENTITY l0 \"ha\">\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">\n");
        }
        laughs.append("<!ENTITY secret SYSTEM \"").append(site.url("/secret")).append("\">\n");
        laughs.append("<!ENTITY file SYSTEM \"file:///etc/passwd\">\n]>");
        file(
                "/sitemap.xml",
                "<?xml version=\"1.0\"?>" + laughs + "<urlset>" + url("/a?x=&secret;") + url("/b?x=&file;")
                        + url("/c?x=&l11;") + url("/d") + "</urlset>");
        site.on("/secret", SiteFixture.status(200, "taken"));
        Listing listing = assertTimeout(Duration.ofSeconds(5), () -> read("/sitemap.xml"));
        assertEquals(4, listing.addresses());
        assertEquals(0, site.requests("/secret"));
        assertTrue(paths().contains("/d"));
        assertTrue(paths().stream().allMatch(p -> p.length() < 30), () -> paths().toString());
    }

    @ParameterizedTest
    @HostileCase(63)
    @CsvSource({
        "2026-02-03, 2026-02-03T00:00:00Z",
        "2026-02, 2026-02-01T00:00:00Z",
        "2025, 2025-01-01T00:00:00Z",
        "2026-02-03T04:05:06+01:00, 2026-02-03T03:05:06Z",
        "2026-02-03T04:05Z, 2026-02-03T04:05:00Z",
        "2026-02-03T04:05:06.789Z, 2026-02-03T04:05:06Z",
        "2026-02-03T04:05:06+0100, 2026-02-03T03:05:06Z",
        "2026-02-03 04:05:06, 2026-02-03T04:05:06Z",
        "'Tue, 03 Feb 2026 04:05:06 GMT', 2026-02-03T04:05:06Z",
        "2999-01-01, ",
        "2026-03-05T00:00:00Z, ",
        "i går, ",
        "03/02/2026, ",
        "2026-13-45, ",
        "'', "
    })
    void lastmodIsReadAndTheFutureIsNotBelieved(String written, Instant expected) throws InterruptedException {
        file(
                "/sitemap.xml",
                HEAD + "<url><loc>" + site.url("/x") + "</loc><lastmod> " + written + " </lastmod></url></urlset>");
        assertTrue(read("/sitemap.xml").complete());
        assertEquals(Optional.ofNullable(expected), found.getFirst().lastmod());
    }

    @Test
    void textFilesListOneAddressPerLine() throws InterruptedException {
        file(
                "/sitemap.txt",
                "\ufeff" + site.url("/a") + "\r\n" + site.url("/b") + "\n\ningen adress\n" + site.url("/c"));
        assertTrue(read("/sitemap.txt").complete());
        assertEquals(
                List.of("/a", "/b", "/c"),
                paths().stream().filter(p -> p.length() == 2).toList());
    }

    @Test
    void feedsAreSitemapsToo() throws InterruptedException {
        file(
                "/rss.xml",
                "<rss version=\"2.0\"><channel><title>Nytt</title><link>" + site.url("/")
                        + "</link><item><title>A &amp; B</title><link>" + site.url("/a")
                        + "</link><pubDate>Tue, 03 Feb 2026 04:05:06 +0100</pubDate></item></channel></rss>");
        file(
                "/atom.xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><link href=\"" + site.url("/feed")
                        + "\"/><updated>2020-01-01T00:00:00Z</updated><entry><link rel=\"self\" href=\""
                        + site.url("/self")
                        + "\"/><link rel=\"alternate\" href=\"" + site.url("/b")
                        + "\"/><updated>2026-02-03T00:00:00Z</updated></entry></feed>");
        assertTrue(read("/rss.xml", "/atom.xml").complete());
        assertEquals(List.of("/a", "/b"), paths());
        assertEquals(
                List.of(Instant.parse("2026-02-03T03:05:06Z"), Instant.parse("2026-02-03T00:00:00Z")),
                found.stream().map(l -> l.lastmod().orElseThrow()).toList());
    }

    @Test
    void aFileThatBreaksOffGivesWhatItHolds() throws InterruptedException {
        file("/sitemap.xml", HEAD + url("/a") + url("/b") + "<url><loc>" + site.url("/c"));
        Listing listing = read("/sitemap.xml");
        assertEquals(List.of("/a", "/b"), paths());
        assertFalse(listing.complete());
        assertTrue(listing.problems().getFirst().endsWith("breaks off before its end."));
        byte[] packed = gzip((HEAD + url("/a").repeat(3_000) + "</urlset>").getBytes(StandardCharsets.UTF_8));
        file("/half.xml.gz", Arrays.copyOf(packed, packed.length / 2));
        Listing half = read("/half.xml.gz");
        assertTrue(half.addresses() > 0);
        assertTrue(half.problems().getFirst().contains("is damaged"), half.problems()::toString);
    }

    @Test
    void untidyFilesAreRead() throws InterruptedException {
        file(
                "/sitemap.xml",
                "\n\n  " + HEAD.replace("urlset", "sm:urlset")
                        + "<sm:url><sm:loc><![CDATA[" + site.url("/a?x=1&y=2") + "]]></sm:loc>"
                        + "<image:image><image:loc>" + site.url("/bild.jpg") + "</image:loc></image:image></sm:url>"
                        + "<sm:url><sm:loc>\n  " + site.url("/b?x=1&amp;y=2") + "\n</sm:loc><!-- <sm:url> --></sm:url>"
                        + "<sm:url><sm:loc>" + site.url("/c?x=1&y=2") + "</sm:loc>"
                        + "<SM:URL><SM:LOC>/d</SM:LOC></SM:URL></sm:urlset>");
        assertTrue(read("/sitemap.xml").complete());
        assertEquals(List.of("/a?x=1&y=2", "/b?x=1&y=2", "/c?x=1&y=2", "/d"), paths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1"})
    void otherCharsetsAreRead(String charset) throws InterruptedException {
        String map = HEAD.replace("?>", " encoding=\"" + charset + "\"?>") + url("/för") + "</urlset>";
        file("/sitemap.xml", map.getBytes(Charset.forName(charset)));
        assertTrue(read("/sitemap.xml").complete());
        assertEquals(List.of("/f%C3%B6r"), paths());
    }

    @Test
    void whatIsNoSitemapIsAProblemButAGuessThatFailsIsNone() throws InterruptedException {
        file("/karta.xml", "<!DOCTYPE html><html><body><a href=/x>x</a></body></html>");
        Listing listing = read("/karta.xml", "/saknas.xml");
        assertEquals(
                List.of(
                        site.url("/karta.xml") + " is no sitemap.",
                        site.url("/saknas.xml") + " answered with status 404."),
                listing.problems());
        assertFalse(listing.complete());
        assertTrue(read("/sitemap.xml").complete());
    }

    @Test
    void whatIsElsewhereIsNotBelievedAndRedirectsAreFollowed() throws InterruptedException {
        site.on("/sitemap.xml", SiteFixture.redirect(301, "/ny.xml"));
        file("/ny.xml", HEAD + "<url><loc>http://other.example/x</loc></url>" + url("/a") + "</urlset>");
        assertTrue(read("/sitemap.xml").complete());
        assertEquals(List.of("/a"), paths());
        file("/index.xml", "<sitemapindex><sitemap><loc>http://other.example/s.xml</loc></sitemap></sitemapindex>");
        assertEquals(
                List.of("http://other.example/s.xml is at another host."),
                read("/index.xml").problems());
    }

    @Test
    void aFileWhoseTurnDoesNotComeIsAProblem() throws InterruptedException {
        Listing listing = new Sitemaps(wire, clock)
                .read(List.of(site.url("/a.xml").toString()), u -> true, file -> false, found::add);
        assertEquals(List.of(site.url("/a.xml") + " may not be asked for now."), listing.problems());
        assertEquals(0, site.requests().size());
    }
}
