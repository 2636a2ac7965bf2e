package samsvar.engine.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;

class ContactShapeTest {
    @Test
    void aTextIsToldByWhatItHolds() {
        assertEquals(Set.of(), ContactShape.in("Ring oss gärna."));
        assertEquals(Set.of(), ContactShape.in("Avgiften är 250 kronor, 40 för barn."));
        assertEquals(Set.of(ContactShape.PHONE), ContactShape.in("Ring 0771-52 45 00 på vardagar."));
        assertEquals(Set.of(ContactShape.EMAIL), ContactShape.in("Skriv till kontakt@almby.example."));
        assertEquals(Set.of(), ContactShape.in("Följ oss @almby"));
    }

    @Test
    void onlyKindsWhoseAnswersLookAlikeHaveAShape() {
        assertEquals(Optional.of(ContactShape.PHONE), ContactShape.of(AnswerKind.PHONE));
        assertEquals(Optional.of(ContactShape.EMAIL), ContactShape.of(AnswerKind.EMAIL));
        assertEquals(Optional.empty(), ContactShape.of(AnswerKind.HOW_LONG));
        assertEquals(Optional.empty(), ContactShape.of(AnswerKind.YES_NO));
    }
}
