package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;

class AuthoritiesTest {
    private static final Optional<String> ANY = Optional.empty();

    /** In the samples an authority's place is called as itself. */
    private static final Authorities KNOWN = new Authorities(new Sources(List.of(
            NarrowingTest.source("se-region-byn", "SE", "region", "Byn"),
            NarrowingTest.source("se-kommun-byn", "SE", "municipality", "Byn"),
            NarrowingTest.source("no-kommune-byn", "NO", "municipality", "Byn"),
            NarrowingTest.source("se-verket", "SE", "agency", "Verket"))));

    @Test
    void anIdAndANameMeanTheSame() {
        for (String written : List.of("se-verket", "SE-VERKET", "Verket", "verket")) {
            assertEquals(Optional.of("se-verket"), id(KNOWN.called(written, ANY)), written);
        }
    }

    @Test
    void theCountryDecidesBetweenNamesakes() {
        assertEquals(Optional.of("no-kommune-byn"), id(KNOWN.called("Byn", Optional.of("NO"))));
    }

    @Test
    void nobodyIsNobody() {
        assertEquals(Optional.empty(), id(KNOWN.called("", ANY)));
        assertEquals(Optional.empty(), id(KNOWN.called("nowhere", ANY)));
    }

    private static Optional<String> id(Optional<Source> source) {
        return source.map(found -> found.id().value());
    }
}
