package samsvar.crawler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import samsvar.crawler.hostile.HostileCase;
import samsvar.crawler.store.Archive;

class OtherSchemesTest extends CrawlCase {
    @Test
    @HostileCase(34)
    void onlyAddressesOfTheWebAreVisitedOrRemembered() {
        site.page(
                        "/",
                        "Start",
                        "Här finns länkar av alla slag.",
                        "javascript:alert(1)",
                        " JaVaScRiPt:location='/script'",
                        "mailto:registrator@kommun.example",
                        "data:text/html,hej",
                        "file:///etc/passwd",
                        "tel:+4680000000",
                        "ftp://127.0.0.1/fil",
                        "view-source:http://127.0.0.1/",
                        "blob:http://127.0.0.1/1",
                        "/sida")
                .page("/sida", "Sida", "En vanlig sida om vatten.");
        crawl();
        Set<String> asked = new TreeSet<>(site.requests());
        asked.removeAll(Set.of("/robots.txt", "/sitemap.xml"));
        assertEquals(Set.of("/", "/sida"), asked);
        try (Archive archive = Archive.openReadOnly(folder, clock)) {
            assertEquals(Map.of("fetched", 2L), Map.copyOf(archive.visitsByOutcome()));
        }
    }
}
