package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Value;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

class ReachTest {
    @Test
    void aNumberIsCalledAndAnAddressIsWrittenTo() {
        assertEquals(List.of(Link.to("08-465 004 10", "tel:0846500410")), links(AnswerKind.PHONE, "08-465 004 10"));
        assertEquals(
                List.of(Link.to("Skola@Prov.example", "mailto:skola@prov.example")),
                links(AnswerKind.EMAIL, "Skola@Prov.example"));
    }

    @Test
    void whatIsNoNumberOrAddressIsNoLink() {
        assertEquals(List.of(), links(AnswerKind.COST, "310 kronor"));
    }

    private static List<Link> links(AnswerKind kind, String value) {
        String text = "Så når du oss: " + value;
        Page page = Found.page("https://prov.example/", LanguageTag.SV, Optional.empty(), text);
        TextRange place = new TextRange(text.length() - value.length(), text.length());
        Quote quote =
                new Quote(page, new TextRange(0, text.length()), text, LanguageTag.SV, List.of(), List.of(), Found.NOW);
        return Reach.of(
                new Answer.Quoted(quote, Optional.of(new Value(kind, place, value)), 1, "aaaaaaaaaaaaaaaa", List.of()));
    }
}
