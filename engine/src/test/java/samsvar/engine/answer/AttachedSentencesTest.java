package samsvar.engine.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.choice.Account;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.evidence.Evidence;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.evidence.Snippets;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;

/** A sentence that hangs on another is quoted with it, wherever in a paragraph they stand. */
class AttachedSentencesTest {
    private static final int MOST_FILLERS = 14;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv | Om du är under 25 år kan du söka bidraget. | Då får du 500 kronor i månaden.",
                "sv | Bara den som studerar kan söka. | I så fall får du 500 kronor i månaden.",
                "sv | Du får 500 kronor i månaden. | Det gäller bara om du bor hemma.",
                "nb | Hvis du er under 25 år, kan du søke støtten. | Da får du 500 kroner i måneden.",
                "nn | Viss du er under 25 år, kan du søkje stønaden. | Då får du 500 kroner i månaden.",
                "nb | Du får 500 kroner i måneden. | Dette gjelder ikke for deg som bor hjemme.",
                "en | If you are under 25, you can apply. | Then you get 500 kronor a month.",
                "uk | Якщо вам менше 25 років, ви можете подати заяву. | Тоді ви отримаєте 500 крон на місяць.",
                "uk | Ви отримаєте 500 крон на місяць. | Це стосується лише тих, хто навчається."
            })
    void sentencesThatHangTogetherAreQuotedTogether(String language, String first, String second) {
        for (int before = 0; before <= MOST_FILLERS; before++) {
            String filler = "Kontoret ligger nära torget i staden. ";
            String paragraph =
                    filler.repeat(before) + first + " " + second + " " + filler.repeat(MOST_FILLERS - before);
            Page page = Pages.page("x", LanguageTag.of(language), "SE", "Exempel", "Bidrag", paragraph.strip());
            for (Snippet snippet : Snippets.of(page)) {
                String quote = quote(snippet);
                boolean amount = snippet.range().of(page.text()).contains("500");
                assertTrue(!amount || quote.contains(first) && quote.contains(second), before + ": " + quote);
                assertTrue(quote.length() <= QuoteMaker.LONGEST_ROW, quote);
            }
        }
    }

    private static String quote(Snippet snippet) {
        Evidence evidence = new Evidence(snippet, List.of(), List.of(), List.of());
        Choice choice = new Choice(evidence, List.of(), 1, 1, 1, new Choice.Signs(1, 1, 1, Account.FULL));
        return QuoteMaker.range(choice).of(snippet.page().text());
    }
}
