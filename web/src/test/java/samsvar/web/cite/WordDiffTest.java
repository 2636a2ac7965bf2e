package samsvar.web.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samsvar.web.cite.WordDiff.Kind;
import samsvar.web.cite.WordDiff.Piece;

class WordDiffTest {
    private static final String BEFORE = "Kortet kostar 20 kronor och gäller ett år.";

    @Test
    void oneWordIsReplacedWhereItStands() {
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "Kortet kostar "),
                        new Piece(Kind.REMOVED, "20 "),
                        new Piece(Kind.ADDED, "30 "),
                        new Piece(Kind.SAME, "kronor och gäller ett år.")),
                WordDiff.of(BEFORE, "Kortet kostar 30 kronor och gäller ett år."));
    }

    @Test
    void bothTextsCanBeReadFromThePieces() {
        String after = "Från maj kostar kortet 20 kronor. Det gäller två år.";
        List<Piece> pieces = WordDiff.of(BEFORE, after);
        assertEquals(BEFORE, without(pieces, Kind.ADDED));
        assertEquals(after, without(pieces, Kind.REMOVED));
    }

    @Test
    void equalTextsHaveOnePiece() {
        assertEquals(List.of(new Piece(Kind.SAME, BEFORE)), WordDiff.of(BEFORE, BEFORE));
    }

    @Test
    void textsTooLongToCompareAreShownOneAfterTheOther() {
        String text = "ord ".repeat(1_001);
        assertEquals(2, WordDiff.of(text, text + "till").size());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
