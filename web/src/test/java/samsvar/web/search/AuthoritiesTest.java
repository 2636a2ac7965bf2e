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
    void anIdTheGuidesShortOneAndANameMeanTheSame() {
        for (String written : List.of("se-kommun-byn", "byn", "BYN")) {
            assertEquals(Optional.of("se-kommun-byn"), id(KNOWN.local(written, ANY)), written);
        }
    }

    @Test
    void theCountryDecidesBetweenNamesakes() {
        assertEquals(Optional.of("no-kommune-byn"), id(KNOWN.local("Byn", Optional.of("NO"))));
    }

    @Test
    void anAgencyIsNoPlaceAndNobodyIsNobody() {
        assertEquals(Optional.of("se-verket"), id(KNOWN.any("verket", ANY)));
        assertEquals(Optional.empty(), id(KNOWN.local("verket", ANY)));
        assertEquals(Optional.empty(), id(KNOWN.any("", ANY)));
        assertEquals(Optional.empty(), id(KNOWN.any("nowhere", ANY)));
    }

    private static Optional<String> id(Optional<Source> source) {
        return source.map(found -> found.id().value());
    }
}
