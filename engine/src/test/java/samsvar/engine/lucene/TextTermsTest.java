package samsvar.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.Shelves;
import samsvar.engine.analysis.ReadText;
import samsvar.engine.lucene.Fields.View;

class TextTermsTest {
    private static final FieldTerms FIELD_TERMS = new FieldTerms(new StockAnalysis(), Shelves.MENTIONS);

    private final TermCounts counts = new TermCounts();

    @Test
    void twoWordsInOnePlaceSayWhatTheyShareOnce() {
        TextTerms text = text(0, 0);
        text.set(0, word("sv:skola", "=skolan"));
        text.set(1, word("sv:skola", "=skolans"));
        text.countIn(counts, View.BODY);
        assertEquals("{sv:skola=1, =skolan=1, =skolans=1}", counts.toString());
    }

    @Test
    void aWordSaidTwiceCountsTwice() {
        TextTerms text = text(0, 1);
        text.set(0, word("sv:skola"));
        text.set(1, word("sv:skola"));
        text.countIn(counts, View.BODY);
        assertEquals("{sv:skola=2}", counts.toString());
        assertEquals(1, text.last());
    }

    @Test
    void aConceptIsNamedOnceInAPlaceAndNotWhereNothingStands() {
        TextTerms text = text(0, ReadText.NOWHERE);
        text.set(0, word("sv:skola", "c:school"));
        text.set(1, word());
        text.name(0, new IndexTerm("c:school"));
        text.name(0, new IndexTerm("c:school_duty"));
        text.name(0, new IndexTerm("c:school_duty"));
        text.name(1, new IndexTerm("c:nowhere"));
        text.name(-1, new IndexTerm("c:nowhere"));
        text.countIn(counts, View.BODY);
        assertEquals("{sv:skola=1, c:school=1, c:school_duty=1}", counts.toString());
    }

    private static TextTerms text(int... places) {
        return new TextTerms(LanguageTag.SV, places);
    }

    /** A word of one stem, or of none. */
    private static WordTerms word(String... terms) {
        IndexTerm[] made = List.of(terms).stream().map(IndexTerm::new).toArray(IndexTerm[]::new);
        IndexTerm[] none = {};
        return new WordTerms(
                FIELD_TERMS,
                LanguageTag.SV,
                made,
                new int[terms.length],
                Math.min(1, terms.length),
                none,
                none,
                new int[0],
                List.of());
    }
}
