package samsvar.engine.retrieve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.PageId;
import samsvar.engine.page.TextRange;
import samsvar.engine.retrieve.PageSearch.Ranked;

class KindFitTest {
    private static final List<Ranked> PAGES =
            List.of(page("Vi ordnar kurser ofta.", 10), page("Kursen börjar 4 maj.", 9.5), page("Ring 0000-12 34 56.", 9));

    @Test
    void aQuestionWhenPrefersAFigureAmongPagesThatFitAboutAsWell() {
        assertEquals("Kursen börjar 4 maj.", first(AnswerKind.WHEN));
    }

    @Test
    void aQuestionForATelephonePrefersOne() {
        assertEquals("Ring 0000-12 34 56.", first(AnswerKind.PHONE));
    }

    @Test
    void otherQuestionsKeepTheOrder() {
        assertEquals("Vi ordnar kurser ofta.", first(AnswerKind.DEFINITION));
    }

    private static String first(AnswerKind kind) {
        return KindFit.order(kind, PAGES, id -> Optional.of(id.value()))
                .getFirst()
                .page()
                .value();
    }

    private static Ranked page(String text, double score) {
        PageId id = new PageId(text);
        Hit passage = new Hit(id, new TextRange(0, text.length()), LanguageTag.SV, score / 2);
        return new Ranked(id, List.of(passage), score, LanguageTag.SV, Origin.UNKNOWN);
    }
}
