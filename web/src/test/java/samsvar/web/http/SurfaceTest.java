package samsvar.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What browsers, feed readers and crawlers are told, and feedback from a page without a script. */
class SurfaceTest extends AskedServer {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ANSWER = "answer=abcdefghijklmnop";

    @BeforeAll
    static void ask() {
        site.get("/api/v1/answer?q=lanekort");
    }

    @Test
    void aFeedTellsWhatChangedAndInWhichWords() throws Exception {
        Document feed = xml("/feed.atom?topic=housing&lang=uk");
        NodeList titles = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "title");
        assertTrue(
                titles.item(0).getTextContent().contains("Житло"),
                titles.item(0).getTextContent());
        assertEquals("Змінено: Avgifter", titles.item(1).getTextContent());
        assertEquals(
                "Нове: <script>alert(1)</script> \" onmouseover=\"x",
                titles.item(2).getTextContent());
        NodeList summaries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "summary");
        assertTrue(summaries.item(0).getTextContent().startsWith("Andra barnet"), "only what is new");
        assertEquals(
                "sv", summaries.item(0).getAttributes().getNamedItem("xml:lang").getNodeValue());
    }

    @Test
    void anAuthoritysFeedIsNamedByItsNameOrItsSource() throws Exception {
        assertEquals(
                xml("/feed.atom?authority=Provkommunen")
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent(),
                xml("/feed.atom?authority=se-prov")
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent());
    }

    @Test
    void anAuthoritysFeedIsFoundAsAFilterIs() {
        assertEquals(200, site.get("/feed.atom?authority=PROVKOMMUNEN").statusCode());
        assertEquals(404, site.get("/feed.atom?authority=nobody").statusCode());
    }

    @Test
    void theSitemapListsEachPageInEachLanguage() throws Exception {
        NodeList pages = xml("/sitemap.xml").getElementsByTagName("loc");
        for (int i = 0; i < pages.getLength(); i++) {
            String path = pages.item(i).getTextContent().replaceFirst("https?://[^/]+", "");
            assertEquals(200, site.get(path).statusCode(), path);
        }
        assertTrue(site.get("/robots.txt").body().contains("/sitemap.xml"));
    }

    @Test
    void aBrowserIsToldWhereToSearchAndWhereSuggestionsAre() throws Exception {
        NodeList urls = xml("/opensearch.xml?lang=nb").getElementsByTagName("Url");
        assertEquals(3, urls.getLength());
        assertEquals(
                "[\"lå\",[\"lånekort\"]]",
                site.get("/opensearch/suggestions?q=l%C3%A5").body());
    }

    @Test
    void headTellsWhatGetWould() {
        for (String path : List.of(
                "/",
                "/sv/",
                "/sv/search?q=lanekort",
                "/sv/search?q=lanekort&page=0",
                "/a/abcdefghijklmnop",
                "/a/nothing",
                "/api/v1/search?q=lanekort",
                "/api/v1/search",
                "/static/nothing.css",
                "/nothing")) {
            HttpResponse<String> get = site.get(path);
            HttpResponse<String> head = site.send("HEAD", path, "");
            assertEquals(get.statusCode(), head.statusCode(), path);
            assertEquals("", head.body(), path);
            for (String header : List.of("Content-Type", "Location", "Cache-Control", "Content-Language", "ETag")) {
                assertEquals(get.headers().firstValue(header), head.headers().firstValue(header), path + ": " + header);
            }
        }
    }

    @Test
    void whoAsksInAnotherWayIsToldWhichAreAllowed() {
        HttpResponse<String> refused = site.send("DELETE", "/api/v1/search?q=x", "");
        assertEquals(405, refused.statusCode());
        assertEquals(
                Set.of("GET", "HEAD", "OPTIONS"),
                Set.of(refused.headers().firstValue("Allow").orElse("").split(", ")));
    }

    @Test
    void aProgramIsToldHowAnAddressIsEncoded() {
        assertTrue(site.raw("/api/v1/search?q=%E5").contains("must be UTF-8 in percent-encoding"));
    }

    @Test
    void twoButtonsOfAPageAreTakenAndThanked() {
        HttpResponse<String> taken = site.send("POST", "/uk/feedback", ANSWER + "&verdict=yes", "Content-Type", FORM);
        assertEquals(303, taken.statusCode());
        assertEquals("/uk/feedback", taken.headers().firstValue("Location").orElse(""));
        assertTrue(site.get("/uk/feedback").body().contains("Дякуємо"));
        assertEquals(
                400,
                site.send("POST", "/uk/feedback", ANSWER, "Content-Type", FORM).statusCode());
        assertEquals(
                400,
                site.send(
                                "POST",
                                "/uk/feedback",
                                ANSWER + "&verdict=yes",
                                "Content-Type",
                                FORM,
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode(),
                "another site's form");
    }

    private static Document xml(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }
}
