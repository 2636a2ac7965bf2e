package samsvar.crawler.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.Block;

class BlockLanguagesTest {
    private static final String SWEDISH = "Du som har fått uppehållstillstånd kan ansöka om bidrag hos kommunen. "
            + "Handläggaren på kontoret hjälper dig att fylla i blanketten och skicka in den i tid.";
    private static final String UKRAINIAN = "Якщо ви отримали дозвіл на проживання, ви можете подати заяву до комуни. "
            + "Працівник допоможе вам заповнити бланк і вчасно його надіслати.";
    private static final String NYNORSK =
            "Du kan søkje om plass i barnehagen heile året, men dei som søkjer innan fristen "
                    + "får svar fyrst. Ho som er styrar, kan fortelje deg meir om korleis de skal gjere det.";

    private final BlockLanguages languages = new BlockLanguages(new LexicalLanguageIdentifier());

    private BlockLanguages.Known of(LanguageTag declared, Block... blocks) {
        return languages.of("", declared, List.of(blocks));
    }

    private static Block paragraph(String text, LanguageTag declared) {
        return new Block.Paragraph(text, declared);
    }

    @Test
    void wrongDeclarationIsOverruled() {
        var known = of(LanguageTag.EN, paragraph(SWEDISH, LanguageTag.UNKNOWN), paragraph(UKRAINIAN, LanguageTag.EN));
        assertEquals(LanguageTag.SV, known.page());
        assertEquals(LanguageTag.SV, known.blocks().get(0).language());
        assertEquals(LanguageTag.UK, known.blocks().get(1).language());
    }

    @Test
    void blockInAnotherLanguageThanThePageKeepsItsOwn() {
        var known = of(
                LanguageTag.UNKNOWN,
                paragraph(SWEDISH, LanguageTag.UNKNOWN),
                paragraph(SWEDISH + " Mer finns att läsa.", LanguageTag.UNKNOWN),
                paragraph(UKRAINIAN, LanguageTag.UNKNOWN));
        assertEquals(LanguageTag.SV, known.page());
        assertEquals(LanguageTag.UK, known.blocks().get(2).language());
    }

    @Test
    void nynorskThatClaimsToBeBokmalIsNynorsk() {
        assertEquals(
                LanguageTag.NN,
                of(LanguageTag.NB, paragraph(NYNORSK, LanguageTag.NB)).page());
    }

    @Test
    void shortBlockFollowsThePage() {
        var known = of(
                LanguageTag.UNKNOWN,
                paragraph(NYNORSK, LanguageTag.UNKNOWN),
                paragraph("Kontakt", LanguageTag.UNKNOWN));
        assertEquals(LanguageTag.NN, known.blocks().get(1).language());
    }
}
