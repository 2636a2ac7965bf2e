package samsvar.web.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.config.source.Sources;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Result;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.text.Span;
import samsvar.web.text.Wording;

/** Whom can a reader call, where does it say so, and when are they open? Immutable. */
final class ContactFinder {
    /** What pages with numbers and hours are called in the languages of the sites. */
    private static final String ASKED = "kontakt telefon öppettider åpningstider contact контакти";

    /** What titles and addresses of such pages have in them. */
    private static final Pattern CONTACT = Pattern.compile("kontakt|contact|контакт");

    /** A sentence on the languages people there speak, or on interpreters, in the languages of the sites. */
    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(talar|pratar|snakker|snakkar|speak|розмовля|говори|спілку)\\p{L}*\\b.*"
                    + "(svensk|norsk|engelsk|ukrainsk|english|ukrainian|swedish|norwegian|україн|англій|швед|норве)"
                    + "|\\b(tolk|interpreter|перекладач)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\R");
    /** A longer one is a paragraph on something else. */
    private static final int LONGEST_SENTENCE = 160;

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 8;
    /** Longer hours are lists of offices, not a time to call. */
    private static final int LONGEST_HOURS = 80;

    private final Wording say;
    private final Sources sources;
    private final Function<Question, Outcome> search;

    ContactFinder(Wording say, Sources sources, Function<Question, Outcome> search) {
        this.say = say;
        this.sources = sources;
        this.search = search;
    }

    /** At most three authorities, the likeliest first. */
    List<ContactCard> likeliest(SearchForm form) {
        return Contacts.likeliest(form, sources).stream()
                .flatMap(source -> card(source).stream())
                .limit(SHOWN)
                .toList();
    }

    private Optional<ContactCard> card(Source source) {
        Contact known = Contacts.of(source);
        Optional<String> languages = source.languages().isEmpty()
                ? Optional.empty()
                : Optional.of(say.say("cross.heading", "language", languages(source)));
        Optional<Result> page = source.enabled() ? page(source) : Optional.empty();
        Optional<PageFact.Phone> phone = page.flatMap(result -> phones(result.page())
                .filter(found ->
                        known.number().isEmpty() || digits(found.written()).equals(digits(known.number())))
                .findFirst());
        if (phone.isEmpty()) {
            return known.number().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ContactCard(known, List.of(), languages, List.of(), Optional.empty()));
        }
        return Optional.of(new ContactCard(
                known.calling(phone.get().written(), phone.get().e164()),
                hours(page.get().page()),
                languages,
                spoken(page.get().page()),
                source(page.get())));
    }

    private String languages(Source source) {
        return say.list(source.languages().stream().map(say::languageName).toList());
    }

    /** The page of the authority that tells most of how to reach it. */
    private Optional<Result> page(Source source) {
        Filters own = new Filters(Optional.empty(), Optional.of(source.ownName()), Optional.empty());
        Question question =
                new Question(ASKED, Optional.of(source.ownLanguage()), own, 0, LOOKED_AT, Question.Match.ANY);
        String number = digits(source.phone().orElse(""));
        return search.apply(question).results().stream()
                .filter(result -> phones(result.page())
                        .anyMatch(phone ->
                                number.isEmpty() || digits(phone.written()).equals(number)))
                .max(Comparator.comparingInt(result -> fitness(result.page())));
    }

    private int fitness(Page page) {
        String named = (page.title() + " " + page.url().value()).toLowerCase(Locale.ROOT);
        return (CONTACT.matcher(named).find() ? 2 : 0) + (hours(page).isEmpty() ? 0 : 1);
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static Stream<PageFact.Phone> phones(Page page) {
        return page.facts().facts().stream()
                .filter(fact -> fact instanceof PageFact.Phone && fact.where().isPresent())
                .map(PageFact.Phone.class::cast);
    }

    private List<Span> hours(Page page) {
        return page.facts().facts().stream()
                .filter(fact -> fact instanceof PageFact.Hours times && times.usual())
                .flatMap(fact -> fact.where().stream())
                .map(where -> where.of(page.text()).replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_HOURS)
                .findFirst()
                .map(text -> say.spans("contact.open", Map.of("hours", new Span(text, language(page)))))
                .orElse(List.of());
    }

    /** What the page itself says of the languages its people speak, or of interpreters; nothing is concluded from anything else. */
    private List<Span> spoken(Page page) {
        return page.blocks().stream()
                .filter(block -> !(block instanceof Block.Heading))
                .flatMap(block -> SENTENCE_END.splitAsStream(block.text()))
                .map(String::strip)
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE
                        && SPOKEN.matcher(sentence).find())
                .findFirst()
                .map(sentence -> say.spans("contact.says", Map.of("sentence", new Span(sentence, language(page)))))
                .orElse(List.of());
    }

    private static Optional<String> language(Page page) {
        return page.language().equals(LanguageTag.UNKNOWN)
                ? Optional.empty()
                : Optional.of(page.language().value());
    }

    private Optional<Link> source(Result result) {
        Map<String, Object> arguments =
                Map.of("site", AnswerPresenter.site(result.page().url()), "date", say.date(result.checked()));
        return OutgoingAddress.of(result.page().url()).map(href -> Link.to(say.say("contact.source", arguments), href));
    }
}
