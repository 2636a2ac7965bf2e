package samsvar.crawler.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP://WWW.A.se:80/x#f | http://www.a.se/x",
                "http://a.se | http://a.se/",
                "http://förskola.example/f%c3%b6/ö | http://xn--frskola-90a.example/f%C3%B6/%C3%B6",
                "http://a.se/f%F6 | http://a.se/f%F6",
                "http://a.se/a/./b/../c | http://a.se/a/c",
                "http://a.se/p;jsessionid=AB12?b=2&a=1 | http://a.se/p?b=2&a=1",
                "http://a.se/?utm_source=x&fbclid=y | http://a.se/",
                "http://a.se/x?a=1&amp;amp;b=2 | http://a.se/x?a=1&b=2",
                "http://a.se/x? | http://a.se/x",
                "https://a.se:443/ | https://a.se/"
            })
    void addressesAreWrittenOneWay(String found, String normal) {
        assertEquals(Optional.of(normal), UrlRules.normalise(found).map(URI::toString));
    }

    @ParameterizedTest
    @CsvSource({"javascript:void(0)", "mailto:a@b.se", "data:text/html,x", "file:///etc/passwd", "http:/x", "tel:+461"})
    void otherSchemesAreNoPages(String found) {
        assertEquals(Optional.empty(), UrlRules.normalise(found));
    }

    @Test
    void generatedAddressesAreNoPages() {
        assertEquals(Optional.empty(), UrlRules.normalise("http://a.se/" + "x".repeat(3000)));
        assertEquals(Optional.empty(), UrlRules.normalise("http://a.se/?a=1" + "&b=1".repeat(50)));
    }

    @Test
    void orderOfParametersIsKeptButDoesNotTellAddressesApart() {
        assertEquals(UrlRules.key("http://a.se/?b=2&a=1"), UrlRules.key("http://a.se/?a=1&b=2"));
    }
}
