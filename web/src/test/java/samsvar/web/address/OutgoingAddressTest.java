package samsvar.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.engine.page.PageUrl;

class OutgoingAddressTest {
    private static final PageUrl PAGE = new PageUrl("https://a.example/b");

    @Test
    void onlyWebAddressesAreLinked() {
        assertEquals(Optional.of("https://a.example/b"), OutgoingAddress.of(PAGE));
        assertEquals(Optional.empty(), OutgoingAddress.of(new PageUrl("javascript:alert(1)")));
        assertEquals(Optional.empty(), OutgoingAddress.of(new PageUrl("http://")));
        assertEquals(Optional.empty(), OutgoingAddress.of(new PageUrl("doc 17")));
    }

    @Test
    void aShortQuotationIsNamedWhole() {
        assertEquals(
                Optional.of("https://a.example/b#:~:text=p%C3%A5%20e%2Dpost%2C%20%26%20brev"),
                OutgoingAddress.of(PAGE, "på e-post, & brev"));
    }

    @Test
    void aLongQuotationIsNamedByItsEnds() {
        assertEquals(
                Optional.of("https://a.example/b#:~:text=a%20b%20c%20d,g%20h%20i%20j"),
                OutgoingAddress.of(PAGE, "a b c d e f g h i j"));
    }

    @Test
    void cellsAndLinesAreBlocksOfTheirOwn() {
        assertEquals(
                Optional.of("https://a.example/b#:~:text=Barn,1%20688%20kr"),
                OutgoingAddress.of(PAGE, "Barn\t3 %\n1 688 kr"));
    }
}
