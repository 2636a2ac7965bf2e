package samsvar.crawler.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samsvar.crawler.hostile.HostileCase;

class UrlRulesTest {
    private static Optional<String> normal(String found) {
        return UrlRules.normalise(found).map(URI::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP://WWW.A.se:80/x#f | http://www.a.se/x",
                "http://a.se | http://a.se/",
                "http://a.se?x=1 | http://a.se/?x=1",
                "http://a.se/x? | http://a.se/x",
                "https://a.se:443/ | https://a.se/",
                "https://a.se:8443/ | https://a.se:8443/",
                "http://user:secret@a.se/ | http://a.se/",
                "http:\\\\a.se\\x\\y | http://a.se/x/y",
                "http://a.se./x | http://a.se/x",
                "http://a.se//x///y | http://a.se/x/y",
                "http://a.se/a b|http://a.se/a%20b",
                "http://a.se/?q=a+b&l[]=1|http://a.se/?q=a+b&l%5B%5D=1",
                "http://a.se/%7Euser/%2D|http://a.se/~user/-",
                "http://a.se/100%|http://a.se/100%25",
                "http://[::FFFF:8.8.8.8]/|http://[::ffff:8.8.8.8]/"
            })
    void addressesAreWrittenOneWay(String found, String expected) {
        assertEquals(Optional.of(expected), normal(found));
        assertEquals(Optional.of(expected), normal(expected), "a normal address is its own normal form");
    }

    @ParameterizedTest
    @HostileCase(24)
    @ValueSource(
            strings = {
                "http://a.se/p;jsessionid=AB12CD?b=2",
                "http://a.se/p;JSESSIONID=AB12CD.node1?b=2",
                "http://a.se/p?b=2&jsessionid=AB12",
                "http://a.se/p?PHPSESSID=0123456789abcdef&b=2",
                "http://a.se/p?b=2&sid=0123456789abcdef01",
                "http://a.se/(S(abc123))/p?b=2",
                "http://a.se/p?ASPSESSIONIDQQTC=XYZ&b=2"
            })
    void sessionsDoNotTellAddressesApart(String found) {
        assertEquals(Optional.of("http://a.se/p?b=2"), normal(found));
    }

    @Test
    @HostileCase(24)
    void aShortSidIsAPage() {
        assertNotEquals(normal("http://a.se/p?sid=12"), normal("http://a.se/p?sid=13"));
    }

    @ParameterizedTest
    @HostileCase(27)
    @ValueSource(
            strings = {
                "http://a.se/?b=2&a=1",
                "http://a.se/?a=1&b=2#avsnitt",
                "http://a.se/?a=1&utm_source=brev&UTM_Medium=x&b=2&fbclid=y",
                "http://a.se/?&a=1&&b=2&"
            })
    void orderTrackersAndFragmentsDoNotTellAddressesApart(String found) {
        assertEquals("http://a.se/?a=1&b=2", UrlRules.key(normal(found).orElseThrow()));
    }

    @Test
    @HostileCase(28)
    void theSameLetterInTwoCharsetsIsTwoAddressesEachKeptAsItWas() {
        assertEquals(Optional.of("http://a.se/f%C3%B6r"), normal("http://a.se/f%c3%b6r"));
        assertEquals(Optional.of("http://a.se/f%C3%B6r"), normal("http://a.se/för"));
        assertEquals(Optional.of("http://a.se/f%F6r"), normal("http://a.se/f%f6r"));
    }

    @ParameterizedTest
    @HostileCase(29)
    @CsvSource({
        "/a/./b/../c, /a/c",
        "/../../c, /c",
        "/a/b/.., /a/",
        "/a/., /a/",
        "/a/%2e%2e/c, /c",
        "/%2e./.%2E/%2e.bar, /..bar",
        "/a/.../b, /a/.../b",
        "/.well-known/x, /.well-known/x"
    })
    void dotsAreWalked(String path, String expected) {
        assertEquals(Optional.of("http://a.se" + expected), normal("http://a.se" + path));
    }

    @ParameterizedTest
    @HostileCase(30)
    @ValueSource(
            strings = {
                "http://förskola.example/x",
                "http://FÖRSKOLA.Example/x",
                "http://f%C3%B6rskola.example/x",
                "http://xn--frskola-90a.example/x",
                "http://XN--FRSKOLA-90A.EXAMPLE./x"
            })
    void hostsAreTheSameInAnyAlphabetAndCase(String found) {
        assertEquals(Optional.of("http://xn--frskola-90a.example/x"), normal(found));
    }

    @ParameterizedTest
    @HostileCase(32)
    @ValueSource(
            strings = {
                "http://a.se/x?a=1&amp;b=2",
                "http://a.se/x?a=1&amp;amp;b=2",
                "http://a.se/x?a=1&amp;amp;amp;amp;AMP;b=2",
                "http://a.se/x?amp;a=1&b=2"
            })
    void ampersandsEscapedAgainAndAgainDoNotGrow(String found) {
        assertEquals(Optional.of("http://a.se/x?a=1&b=2"), normal(found));
    }

    @Test
    @HostileCase(33)
    void generatedAddressesAreNoPages() {
        assertEquals(Optional.empty(), normal("http://a.se/" + "x".repeat(10_000)));
        assertEquals(Optional.empty(), normal("http://a.se/?a=1" + "&b=1".repeat(1_000)));
        assertEquals(Optional.empty(), normal("http://a.se/?a=1" + "&b=1".repeat(20)), "too many, though short");
        assertEquals(Optional.empty(), normal("http://a.se/" + "ö".repeat(700)), "too long once encoded");
        assertTrue(normal("http://a.se/?a=1" + "&b=1".repeat(19)).isPresent());
    }

    @ParameterizedTest
    @HostileCase(34)
    @ValueSource(
            strings = {
                "javascript:void(0)",
                "JavaScript:alert('http://a.se/')",
                "java\nscript:void(0)",
                "mailto:a@b.se",
                "tel:+461",
                "data:text/html,<a href=http://a.se/>",
                "file:///etc/passwd",
                "ftp://a.se/x",
                "about:blank",
                "blob:http://a.se/x",
                "view-source:http://a.se/",
                "http:/x",
                "http://",
                "http://:80/",
                "http://a.se:99999/",
                "http://a..se/",
                "http://a%2Fb.se/",
                "http://a se/",
                ""
            })
    void otherSchemesAndBrokenHostsAreNoPages(String found) {
        assertEquals(Optional.empty(), normal(found));
        URI base = URI.create("https://a.se/mapp/sida");
        if (!found.isEmpty() && !found.equals("http:/x")) {
            assertEquals(Optional.empty(), UrlRules.resolve(base, found));
        }
    }

    @Test
    @HostileCase(35)
    void aSlashAtTheEndAndWwwMayTellAddressesApart() {
        // Which of them a site means is told by its redirects, its canonical or an equal text, not guessed here.
        assertNotEquals(normal("http://a.se/x/"), normal("http://a.se/x"));
        assertNotEquals(normal("http://www.a.se/x"), normal("http://a.se/x"));
        assertEquals(URI.create("https://a.se/x"), UrlRules.secured(URI.create("http://a.se:80/x")));
        assertEquals(URI.create("https://a.se:81/"), UrlRules.secured(URI.create("http://a.se:81/")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "y | https://a.se/m/y",
                "./y?b=2 | https://a.se/m/y?b=2",
                "../y | https://a.se/y",
                "/y | https://a.se/y",
                "?b=2 | https://a.se/m/x?b=2",
                "#f | https://a.se/m/x?a=1",
                "//b.se/y | https://b.se/y",
                "\\\\b.se\\y | https://b.se/y",
                "https:y | https://a.se/m/y",
                "HTTP://b.se | http://b.se/",
                "sida 2.html | https://a.se/m/sida%202.html",
                "a/b:c | https://a.se/m/a/b:c"
            })
    void referencesAreResolved(String reference, String expected) {
        assertEquals(
                Optional.of(URI.create(expected)), UrlRules.resolve(URI.create("https://a.se/m/x?a=1"), reference));
    }

    @Test
    void ordinaryAddressesAreSpeltAsCrawlerCommonsSpellsThem() {
        BasicURLNormalizer theirs = BasicURLNormalizer.newBuilder()
                .idnNormalization(BasicURLNormalizer.IdnNormalization.PUNYCODE)
                .build();
        String alphabet = "abcXYZ019-._~!$'()*+,;=:@/%25%C3%B6%f6 åЇ|\"<>[]{}^`";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder path = new StringBuilder("http://www.Prov.se/");
            for (int j = random.nextInt(20); j > 0; j--) {
                path.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String found = path + "z";
            assertEquals(Optional.ofNullable(theirs.filter(found)), normal(found), found);
        }
    }
}
