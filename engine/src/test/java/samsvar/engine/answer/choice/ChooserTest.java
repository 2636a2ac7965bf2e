package samsvar.engine.answer.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samsvar.config.language.LanguageTag;
import samsvar.engine.Shelves;
import samsvar.engine.ingest.Pages;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;

class ChooserTest {
    private static final String DIGITS = "Numret består av tolv siffror. Ditt personnummer har fyra siffror sist.";
    private static final String DEADLINE = "Sista dag att ansöka om förskoleplats är den 3 mars.";
    private static final String WAY = "Ansök om förskoleplats i vår e-tjänst.";

    private final Page swedish = page(LanguageTag.SV, "SE", "Personnummer", DIGITS);

    @Test
    void theNearestThingOfAnotherCountryIsNoAnswer() {
        assertEquals(List.of(), chosen("Hvor mange siffer har et fødselsnummer?", swedish));
    }

    @Test
    void butWhereTheQuestionNamesThatCountryItIs() {
        assertEquals(
                "Ditt personnummer har fyra siffror sist.",
                chosen("Hvor mange siffer har et fødselsnummer i Sverige?", swedish)
                        .getFirst());
    }

    @Test
    void whatIsNamedInItsOwnLanguageIsMeantOnAnyPage() {
        Page abroad = page(LanguageTag.SV, "SE", "Flytta till Norge", "I Norge har ett fødselsnummer elva siffror.");
        assertEquals(
                abroad.text(),
                chosen("Hvor mange siffer har et fødselsnummer?", abroad).getFirst());
    }

    @Test
    void theLastDayIsNotHow() {
        Page page = page(LanguageTag.SV, "SE", "Förskola", DEADLINE + " " + WAY);
        assertEquals(WAY, chosen("Hur ansöker man om förskoleplats?", page).getFirst());
        assertEquals(
                DEADLINE, chosen("När ska man ansöka om förskoleplats?", page).getFirst());
    }

    @Test
    void whereIsAPlace() {
        Page page = page(
                LanguageTag.SV,
                "SE",
                "Biblioteket",
                "Biblioteket har böcker på ukrainska. Biblioteket ligger på Norra vägen 4.");
        assertEquals(List.of("Biblioteket ligger på Norra vägen 4."), chosen("Var ligger biblioteket?", page));
    }

    @Test
    void aPhraseIsHeldByItsWordsInSentenceAndTitle() {
        Page page = page(
                LanguageTag.SV,
                "SE",
                "Ekonomiskt bistånd",
                "Ny ansökan lämnas varje månad. Ett beslut du tycker är fel kan överklagas.");
        assertEquals(
                List.of("Ny ansökan lämnas varje månad."), chosen("How often do I apply for income support?", page));
    }

    @Test
    void wordsThatAreOneCompoundElsewhereAreHeldByIt() {
        Page page = page(
                LanguageTag.NB,
                "NO",
                "Registrering",
                "Flyktningkoordinator Kari Nordmann nås på dagtid. Ordfører Ola Nordmann tar imot flyktninger.");
        assertEquals(
                "Flyktningkoordinator Kari Nordmann nås på dagtid.",
                chosen("Хто координатор для біженців?", page).getFirst());
    }

    @Test
    void whoMayIsThePeopleItHoldsFor() {
        Page page = page(
                LanguageTag.SV,
                "SE",
                "Bostadsbidrag",
                "Försäkringskassan betalar bostadsbidraget den 27. Barnfamiljer och unga kan få bostadsbidrag.");
        assertEquals(
                "Barnfamiljer och unga kan få bostadsbidrag.",
                chosen("Vem kan få bostadsbidrag?", page).getFirst());
    }

    @Test
    void whichDocumentsArePapersThatProveSomething() {
        Page page = page(
                LanguageTag.SV,
                "SE",
                "Folkbokföring",
                "Folkbokföring görs på servicekontoret. Till folkbokföringen tar du med pass och vigselbevis.");
        assertEquals(
                List.of("Till folkbokföringen tar du med pass och vigselbevis."),
                chosen("Vilka handlingar behövs för folkbokföring?", page));
    }

    @Test
    void aMereNameTellsNothing() {
        assertEquals(
                List.of(), chosen("Hur gör jag om barnet är sjukt?", page(LanguageTag.SV, "SE", "Vård", "Sjuka barn")));
        assertEquals(
                List.of("Ring vårdcentralen om barnet är sjukt."),
                chosen(
                        "Hur gör jag om barnet är sjukt?",
                        page(LanguageTag.SV, "SE", "Vård", "Ring vårdcentralen om barnet är sjukt.")));
    }

    @Test
    void daysAreNoPlace() {
        Page page = page(LanguageTag.SV, "SE", "Biblioteket", "Biblioteket är öppet torsdag klockan 10–16.");
        assertEquals(List.of(), chosen("Var är biblioteket?", page));
        assertEquals(List.of(page.text()), chosen("När är biblioteket öppet?", page));
    }

    private static List<String> chosen(String question, Page page) {
        Chooser chooser = new Chooser(Shelves.ANALYSIS, Shelves.reader().read(Question.of(question)));
        TextRange whole = new TextRange(0, page.text().length());
        return chooser.choose(List.of(new Chooser.Found(page, List.of(whole), 1))).stream()
                .map(choice -> choice.evidence().snippet().range().of(page.text()))
                .toList();
    }

    private static Page page(LanguageTag language, String country, String title, String text) {
        return Pages.page(title, language, country, "Verket", title, text);
    }
}
