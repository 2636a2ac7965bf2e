package samsvar.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Value;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.web.text.Span;
import samsvar.web.text.Texts;
import samsvar.web.text.UiLanguage;

class ValueNoteTest {
    private static final Texts TEXTS = Texts.load();

    @Test
    void daysLengthsAndAmountsAreToldInTheReadersLanguage() {
        assertEquals("«4 mars 2027» означає «4 березня 2027 р.»", told("till den 4 mars 2027"));
        assertEquals("«15 september» означає «15 вересня»", told("15 september"));
        assertEquals("«21 dagar» означає «21 день»", told("21 dagar"));
        assertEquals("«310 kronor» означає «310 шведських крон»", told("310 kronor i månaden"));
    }

    @Test
    void whatNeedsNoTranslationIsNotToldTwice() {
        assertEquals("", told("tre veckor"));
        assertEquals("", told("08-465 004 10"));
        assertEquals(List.of(), ValueNote.of(answer("21 dagar"), TEXTS.in(UiLanguage.SV)));
    }

    private static String told(String value) {
        return ValueNote.of(answer(value), TEXTS.in(UiLanguage.UK)).stream()
                .map(spans -> spans.stream().map(Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "))
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static Answer.Quoted answer(String text) {
        Page page = Found.page("https://prov.example/", LanguageTag.SV, Optional.empty(), text);
        TextRange all = new TextRange(0, text.length());
        Quote quote = new Quote(page, all, text, LanguageTag.SV, List.of(), List.of(), Found.NOW);
        return new Answer.Quoted(
                quote, Optional.of(new Value(AnswerKind.ANY, all, text)), 1, "aaaaaaaaaaaaaaaa", List.of());
    }
}
