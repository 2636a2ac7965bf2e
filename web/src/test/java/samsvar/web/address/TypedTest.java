package samsvar.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void whatIsNoTextBecomesOneSpace() {
        assertEquals("a b c", Typed.clean(" a\u0000\t\n b\uD800\uFFFD\u00a0c "));
    }

    @Test
    void textIsComposedAndEmojiStay() {
        assertEquals("å 👩‍👧 їжа", Typed.clean("a\u030a 👩‍👧 їжа"));
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertFalse(Typed.isTooLong("😀".repeat(300)));
        assertTrue(Typed.isTooLong("a".repeat(301)));
    }
}
