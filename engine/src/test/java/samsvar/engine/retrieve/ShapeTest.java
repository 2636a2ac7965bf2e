package samsvar.engine.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;

class ShapeTest {
    @Test
    void aTextIsToldByWhatItHolds() {
        assertEquals(Set.of(), Shape.in("Ring oss gärna."));
        assertEquals(Set.of(), Shape.in("Avgiften är 250 kronor, 40 för barn."));
        assertEquals(Set.of(Shape.PHONE), Shape.in("Ring 0771-52 45 00 på vardagar."));
        assertEquals(Set.of(Shape.EMAIL), Shape.in("Skriv till kontakt@almby.example."));
        assertEquals(Set.of(), Shape.in("Följ oss @almby"));
    }

    @Test
    void onlyKindsWhoseAnswersLookAlikeHaveAShape() {
        assertEquals(Optional.of(Shape.PHONE), Shape.of(AnswerKind.PHONE));
        assertEquals(Optional.of(Shape.EMAIL), Shape.of(AnswerKind.EMAIL));
        assertEquals(Optional.empty(), Shape.of(AnswerKind.HOW_LONG));
        assertEquals(Optional.empty(), Shape.of(AnswerKind.YES_NO));
    }
}
