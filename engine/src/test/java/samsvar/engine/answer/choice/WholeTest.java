package samsvar.engine.answer.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Match;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.evidence.Snippets;
import samsvar.engine.answer.value.Fact;
import samsvar.engine.answer.value.FactType;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;

class WholeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT | 17 regionala | konferenser | I år hålls 17 regionala konferenser i landet. | 17 regionala konferenser",
                "COUNT | 17 regionala | landet | I år hålls 17 regionala konferenser om vård i landet. | 17 regionala",
                "ORGANISATION | Havsverket | bjuder | Skogsverket, Havsverket och Tulldirektoratet bjuder in. | Skogsverket, Havsverket och Tulldirektoratet",
                "ORGANISATION | Havsverket | svarar | I Umeå, Havsverket svarar dagligen. | Havsverket",
                "PERSON | Eva Ek | leder | Eva Ek, Statens Havsverk leder arbetet. | Eva Ek",
                "DECISION | får | hund | Här får hund aldrig gå lös, men på ängen går det bra. | Här får hund aldrig gå lös",
                "DECISION | kan | hund | Du kan ta med hund. Katter är inte tillåtna. | Du kan ta med hund",
                "DECISION | får | hund | Du får ta med hund, om den är kopplad. | Du får ta med hund, om den är kopplad",
                "GROUP | Den som är gift | gift | Den som är gift ansöker ihop, andra var för sig. | Den som är gift ansöker ihop",
                "DOCUMENT | pass | visa | Du ska visa pass, personbevis och annat vi ber om. | Du ska visa pass, personbevis och annat vi ber om"
            })
    void aValueIsToldWithWhatBelongsToIt(FactType type, String core, String asked, String text, String whole) {
        Page page = Pages.page("x", LanguageTag.SV, "SE", "Exempel", "Rubrik", text);
        Snippet snippet = Snippets.of(page).stream()
                .filter(part -> part.range().of(page.text()).contains(core))
                .filter(part -> part.shape() == Snippet.Shape.SENTENCE)
                .findFirst()
                .orElseThrow();
        Match match = new Match(1, List.of(at(asked, page.text())));
        Evidence evidence = new Evidence(snippet, List.of(match), List.of(0.0), List.of());
        Fact fact = new Fact(type, at(core, page.text()));
        Choice choice = new Choice(evidence, List.of(fact), 1, 1, 1, new Choice.Signs(1, 1, 1, Account.FULL));
        assertEquals(whole, Whole.of(choice, fact).of(page.text()));
    }

    private static TextRange at(String part, String text) {
        int start = text.indexOf(part);
        return new TextRange(start, start + part.length());
    }
}
