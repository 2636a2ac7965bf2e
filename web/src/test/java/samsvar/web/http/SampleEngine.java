package samsvar.web.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import samsvar.config.Config;
import samsvar.config.answer.AnswerKind;
import samsvar.config.answer.AnswerRules;
import samsvar.config.language.ChainSpec;
import samsvar.config.language.LanguageProfile;
import samsvar.config.language.LanguageTag;
import samsvar.config.language.Languages;
import samsvar.config.language.StepSpec;
import samsvar.config.place.PlaceWords;
import samsvar.config.place.Places;
import samsvar.config.place.PlacesOfSources;
import samsvar.config.source.Source;
import samsvar.config.source.SourceId;
import samsvar.config.source.Sources;
import samsvar.engine.Engine;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Result;
import samsvar.engine.answer.Value;
import samsvar.engine.answer.Warning;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Block;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.web.Pages;

/**
 * An engine that knows three made-up pages by heart: a sentence, a table and a contact block. It finds all of them for any
 * question but "tomt" (nothing) and "trasig" (breaks), and quotes the one the question names: "tabell" or its first
 * "rad", "kontakt", two countries for "land", or else the sentence. Questions are in Ukrainian but those that say "svensk".
 */
final class SampleEngine implements Engine {
    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final LanguageTag SV = LanguageTag.SV;

    final AtomicInteger asked = new AtomicInteger();

    /** A question that names "grind" is answered when this is opened. */
    final CountDownLatch gate = new CountDownLatch(1);

    static final Page SENTENCE = page(
            "https://provkommunen.example/bibliotek/lanekort.html",
            "Skaffa lånekort på biblioteket",
            SV,
            List.of(
                    new Block.Heading(2, "Så får du kortet", SV),
                    new Block.Paragraph(
                            "Du får ett lånekort gratis på Provkommunens bibliotek från och med den 1 mars 2026. Ta"
                                    + " med en giltig legitimation & fyll i <blanketten>.",
                            SV)));

    static final Page TABLE = page(
            "https://www.provkommunen.example/avgifter?typ=f%C3%B6rskola",
            "Avgifter",
            SV,
            List.of(
                    new Block.TableRow(
                            List.of("Första barnet", "3 procent", "1 688 kronor"),
                            List.of("Barn", "Andel av inkomsten", "Högsta avgift"),
                            "",
                            SV),
                    new Block.TableRow(
                            List.of("Andra barnet", "2 procent", "1 125 kronor"),
                            List.of("Barn", "Andel av inkomsten", "Högsta avgift"),
                            "",
                            SV)));

    static final Page CONTACT = page(
            "https://prove.example/kontakt",
            "",
            LanguageTag.NB,
            List.of(
                    new Block.Paragraph("Servicetorget\nPrøvegata 1\nTelefon 00 00 00 00", LanguageTag.NB),
                    new Block.Definition("Åpningstider", "mandag–fredag 9–15", LanguageTag.NB),
                    new Block.ListItem(1, "Bestill time", LanguageTag.NB)));

    /** A page whose words are mark-up; it is found for "elak". */
    static final Page HOSTILE = page(
            "https://provkommunen.example/elak",
            "<script>alert(1)</script> \" onmouseover=\"x",
            SV,
            List.of(
                    new Block.Heading(2, "<img src=x onerror=alert(2)>", SV),
                    new Block.Paragraph("Avgiften är 100 kr </mark><svg onload=alert(3)> och </script><b>fet", SV)));

    /** The pages as they are now; a test may change them. */
    final Map<PageId, Page> archive =
            new ConcurrentHashMap<>(Map.of(SENTENCE.id(), SENTENCE, TABLE.id(), TABLE, CONTACT.id(), CONTACT));

    Optional<ArchivedPage> find(PageId id) {
        return Optional.ofNullable(archive.get(id)).map(page -> new ArchivedPage(page, NOW));
    }

    private static Page page(String url, String title, LanguageTag language, List<Block> blocks) {
        boolean swedish = language.equals(SV);
        Optional<LocalDate> updated = swedish ? Optional.of(LocalDate.of(2023, 2, 3)) : Optional.empty();
        Page page = Pages.page(url, title, language, updated, blocks);
        List<LanguageVersion> versions = List.of(
                new LanguageVersion(LanguageTag.UK, new PageUrl(url + "?lang=uk")),
                new LanguageVersion(LanguageTag.EN, new PageUrl("javascript:alert(1)")));
        return swedish ? page.versioned(versions) : page;
    }

    private static void breakFor(Question question) {
        if (question.text().contains("trasig")) {
            throw new IllegalStateException("broken on purpose for " + question.text());
        }
    }

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Outcome ask(Question question) {
        asked.incrementAndGet();
        if (question.text().contains("grind")) {
            await();
        }
        breakFor(question);
        Answer answer = question.text().contains("tomt") || question.text().contains("utan svar")
                ? new Answer.Nothing()
                : answer(question.text());
        return outcome(question, answer);
    }

    private static Answer answer(String text) {
        if (text.contains("rad")) {
            return row();
        }
        if (text.contains("elak")) {
            return quoted(HOSTILE, "hhhhhhhhhhhhhhhh", "100 kr </mark>", List.of());
        }
        if (text.contains("tabell")) {
            return quoted(TABLE, "tttttttttttttttt", "3 procent", List.of(Warning.OLD));
        }
        Answer.Quoted contact = quoted(CONTACT, "cccccccccccccccc", "00 00 00 00", List.of(Warning.NO_DATE));
        if (text.contains("land")) {
            return quoted(TABLE, "tttttttttttttttt", "3 procent", List.of()).beside(List.of(contact));
        }
        return text.contains("kontakt")
                ? contact
                : quoted(
                        SENTENCE,
                        "abcdefghijklmnop",
                        "1 mars 2026",
                        List.of(Warning.OLD, Warning.CONFLICT, Warning.UNCONFIRMED));
    }

    /** The table's first row alone. */
    private static Answer row() {
        String row = TABLE.blocks().getFirst().text();
        return new Answer.Quoted(
                new Quote(
                        TABLE, new TextRange(0, row.length()), row, SV, List.of(), List.of(), NOW.minusSeconds(86_400)),
                Optional.empty(),
                0.8,
                "rrrrrrrrrrrrrrrr",
                List.of());
    }

    private static Answer.Quoted quoted(Page page, String permalink, String value, List<Warning> warnings) {
        String text = page.text();
        int start =
                page.blocks().getFirst() instanceof Block.Heading h ? h.text().length() + 1 : 0;
        String quote = text.substring(start);
        int at = quote.indexOf(value);
        return new Answer.Quoted(
                new Quote(
                        page,
                        new TextRange(start, text.length()),
                        quote,
                        page.language(),
                        List.of(),
                        List.of(new TextRange(0, 2)),
                        NOW.minusSeconds(86_400)),
                Optional.of(new Value(AnswerKind.WHEN, new TextRange(at, at + value.length()), value)),
                0.912345,
                permalink,
                warnings);
    }

    @Override
    public Outcome search(Question question) {
        breakFor(question);
        return outcome(question, new Answer.Nothing());
    }

    private static Outcome outcome(Question question, Answer answer) {
        List<Result> results = question.text().contains("tomt")
                ? List.of()
                : new ArrayList<>(List.of(result(SENTENCE), result(TABLE), result(CONTACT)));
        if (question.text().contains("elak")) {
            results.add(result(HOSTILE));
        }
        Understanding understanding = new Understanding(
                question,
                new LanguageGuess(question.text().contains("svensk") ? SV : LanguageTag.UK, 0.9),
                AnswerKind.ANY,
                List.of(new Understanding.Unit(
                        new TextRange(0, 1),
                        "x",
                        List.of(),
                        List.of(
                                new Understanding.Variant(SV, "lånekort", 1),
                                new Understanding.Variant(LanguageTag.NB, "lånekort", 1)))));
        return new Outcome(understanding, answer, results, results.isEmpty() ? 0 : 23, Duration.ofMillis(12));
    }

    private static Result result(Page page) {
        String text = page.text();
        return new Result(
                page,
                NOW.minusSeconds(86_400),
                new TextRange(0, text.length()),
                page.language(),
                List.of(new TextRange(3, 8)),
                7.5,
                List.of(new Result.WordMatch("квиток", "lånekort"), new Result.WordMatch("lånekort", "lånekort")));
    }

    @Override
    public long generation() {
        return 1;
    }

    @Override
    public void close() {}

    /** One enabled source with a telephone. */
    static Config config() {
        LanguageProfile profile = new LanguageProfile(LanguageTag.UNKNOWN, "", "Latn", chain(), chain(), Map.of());
        Source source = new Source(
                new SourceId("se-prov"),
                true,
                "SE",
                "municipality",
                Map.of(SV, "Provkommunen"),
                List.of("provkommunen.example"),
                List.of(),
                List.of(URI.create("https://provkommunen.example/")),
                List.of(SV),
                Map.of(SV, "Prov"),
                Optional.of("0000-00 00 00"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Config(
                new Languages(Map.of(), profile),
                List.of(),
                new Sources(List.of(source)),
                new AnswerRules(Map.of()),
                new Places(PlacesOfSources.of(List.of(source)), PlaceWords.NONE),
                SampleGuide.guide());
    }

    private static ChainSpec chain() {
        return new ChainSpec(List.of(), new StepSpec("standard", Map.of()), List.of());
    }
}
