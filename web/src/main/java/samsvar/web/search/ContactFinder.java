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
import samsvar.web.address.OutgoingAddress;
import samsvar.web.text.Span;
import samsvar.web.text.Wording;

/** Whom can a reader call or write to, where does it say so, and when are they open? Immutable. */
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

    /**
     * At most three authorities, the likeliest first.
     *
     * @param found the pages found, best first
     */
    List<ContactCard> likeliest(SearchForm form, List<Result> found) {
        List<String> authorities = found.stream()
                .map(result -> result.page().authority())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return Contacts.likeliest(form, authorities, sources).stream()
                .flatMap(source -> card(source).stream())
                .limit(SHOWN)
                .toList();
    }

    /** How these authorities are reached, by their own names; at most three. */
    List<ContactCard> of(List<String> authorities) {
        return authorities.stream()
                .distinct()
                .flatMap(name -> sources.all().stream()
                        .filter(source -> source.ownName().equals(name))
                        .limit(1))
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
        if (page.isEmpty()) {
            return Optional.of(new ContactCard(known, List.of(), languages, List.of(), Optional.empty()))
                    .filter(card -> card.contact().isReachable());
        }
        return Optional.of(new ContactCard(
                reached(known, page.get().page()),
                hours(page.get().page()),
                languages,
                spoken(page.get().page()),
                source(page.get())));
    }

    private static Contact reached(Contact known, Page page) {
        Contact called = phones(page, known.number())
                .findFirst()
                .map(phone -> known.calling(phone.written(), phone.e164()))
                .orElse(known);
        return emails(page).findFirst().map(called::writing).orElse(called);
    }

    private String languages(Source source) {
        return say.list(source.languages().stream().map(say::languageName).toList());
    }

    /** The page of the authority that tells most of how to reach it. */
    private Optional<Result> page(Source source) {
        Filters own = new Filters(Optional.empty(), Optional.of(source.ownName()), Optional.empty());
        Question question =
                new Question(ASKED, Optional.of(source.ownLanguage()), own, 0, LOOKED_AT, Question.Match.ANY);
        String number = source.phone().orElse("");
        return search.apply(question).results().stream()
                .filter(result -> phones(result.page(), number).findAny().isPresent()
                        || number.isEmpty() && emails(result.page()).findAny().isPresent())
                .max(Comparator.comparingInt(result -> fitness(result.page())));
    }

    private int fitness(Page page) {
        String named = (page.title() + " " + page.url().value()).toLowerCase(Locale.ROOT);
        return (CONTACT.matcher(named).find() ? 4 : 0)
                + (phones(page, "").findAny().isPresent() ? 2 : 0)
                + (hours(page).isEmpty() ? 0 : 1);
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    /** Numbers that the page shows: the known one, or all but those of single persons where none is known. */
    private static Stream<PageFact.Phone> phones(Page page, String known) {
        return page.facts().facts().stream()
                .filter(PageFact.Phone.class::isInstance)
                .map(PageFact.Phone.class::cast)
                .filter(phone -> phone.where().isPresent())
                .filter(phone -> known.isEmpty()
                        ? !isOfAPerson(phone, page)
                        : digits(phone.written()).equals(digits(known)));
    }

    private static Stream<String> emails(Page page) {
        return page.facts().facts().stream()
                .filter(PageFact.Email.class::isInstance)
                .map(PageFact.Email.class::cast)
                .filter(email -> email.where().isPresent() && !isOfAPerson(email, page))
                .map(PageFact.Email::address);
    }

    /** Tables of three columns and more say who does what and how to reach them: not where to turn first. */
    private static boolean isOfAPerson(PageFact fact, Page page) {
        int start = fact.where().orElseThrow().start();
        int offset = 0;
        for (Block block : page.blocks()) {
            int end = offset + block.text().length();
            if (start <= end) {
                return block instanceof Block.TableRow row && row.cells().size() > 2;
            }
            offset = end + 1;
        }
        return false;
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
