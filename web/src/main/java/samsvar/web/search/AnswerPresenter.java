package samsvar.web.search;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Result;
import samsvar.engine.answer.Value;
import samsvar.engine.answer.Warning;
import samsvar.engine.answer.hours.AskedDay;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;
import samsvar.web.address.OutgoingAddress;
import samsvar.web.cite.AnswerStore;
import samsvar.web.cite.Fate;
import samsvar.web.text.Span;
import samsvar.web.text.Wording;

/** How is an answer told to this reader? Immutable. */
public final class AnswerPresenter {
    /** Letters that make two words look the same to a reader ("kostar", "koster"). */
    private static final int SAME_BEGINNING = 3;

    private static final int MATCHES_TOLD = 3;
    /** Characters of a value that can be taken in at a glance: an amount, a date, a number to call. */
    private static final int LONGEST_VALUE = 48;

    private final Wording say;
    private final AnswerStore store;
    private final InstantSource clock;
    private final Authorities authorities;

    public AnswerPresenter(Wording say, AnswerStore store, InstantSource clock, Authorities authorities) {
        this.say = say;
        this.store = store;
        this.clock = clock;
        this.authorities = authorities;
    }

    /** The answer as a card; its permanent address works from now on. */
    public AnswerCard card(Answer.Quoted answer) {
        return card(answer, List.of(), new AskedDay.Today());
    }

    /**
     * As the other.
     *
     * @param results the pages found, of which the quoted one tells which words matched
     * @param asked the day for which opening hours are told
     */
    AnswerCard card(Answer.Quoted answer, List<Result> results, AskedDay asked) {
        Quote quote = answer.quote();
        Page page = quote.page();
        Optional<Link> own = own(page);
        return new AnswerCard(
                say.spans("answer.heading", Map.of("authority", authority(page))),
                big(answer.values(), quote),
                Reach.of(answer),
                QuoteLayout.of(quote, answer.value().map(Value::range)),
                known(quote.language()),
                note(quote.language()),
                page.title(),
                known(page.language()),
                read(quote),
                checked(quote.checked()),
                updated(quote),
                warnings(answer),
                OpenNote.of(quote, asked, clock.instant(), say),
                own.isPresent() ? List.of() : versions(page),
                store.put(answer) ? Optional.of("/a/" + answer.permalink()) : Optional.empty(),
                differing(answer),
                answer.steps().stream()
                        .map(step -> side(step.quote(), Optional.empty(), step.permalink()))
                        .toList(),
                own,
                Stream.concat(ValueNote.of(answer, say).stream(), glosses(quote, results).stream())
                        .toList());
    }

    /** What the authority itself says in the reader's language, unless that is known to be older. */
    private Optional<Link> own(Page page) {
        LanguageTag wanted = say.language().language();
        return page.versions().stream()
                .filter(version -> version.isBelieved() && version.language().equals(wanted))
                .filter(version -> !page.language().equals(wanted) && !isOlder(version, page))
                .flatMap(version -> link(version).stream())
                .findFirst();
    }

    private boolean isOlder(LanguageVersion version, Page page) {
        Optional<LocalDate> other = store.page(new PageId(version.url().value()))
                .flatMap(archived -> archived.page().updated());
        return other.isPresent() && page.updated().filter(other.get()::isBefore).isPresent();
    }

    private Optional<Link> link(LanguageVersion version) {
        return OutgoingAddress.of(version.url())
                .map(href -> new Link(
                        say.say("cross.own", "language", say.languageName(version.language())),
                        href,
                        Optional.of(version.language().value())));
    }

    /** What the quotation's words mean in the words typed. */
    private List<List<Span>> glosses(Quote quote, List<Result> results) {
        String text = quote.text().toLowerCase(Locale.ROOT);
        return results.stream()
                .filter(result -> result.page().id().equals(quote.page().id()))
                .flatMap(result -> matched(result, word -> text.contains(word.toLowerCase(Locale.ROOT))).stream())
                .toList();
    }

    private Optional<Link> read(Quote quote) {
        return OutgoingAddress.of(quote)
                .map(href ->
                        Link.to(say.say("answer.read", "site", site(quote.page().url())), href));
    }

    private String updated(Quote quote) {
        return quote.updated()
                .map(date -> say.say("answer.updated", "date", say.date(date)))
                .orElseGet(() -> say.say("answer.updated.unknown"));
    }

    private AnswerCard.Differing differing(Answer.Quoted answer) {
        if (answer.differing().isEmpty()) {
            return AnswerCard.Differing.NONE;
        }
        String newest = answer.isNewestKnown() ? "conflict.newest" : "conflict.nodate";
        return new AnswerCard.Differing(
                say.say(newest),
                answer.differing().stream()
                        .map(other -> side(other.quote(), Optional.of(other.value()), other.permalink()))
                        .toList());
    }

    private AnswerCard.Side side(Quote quote, Optional<Value> value, String permalink) {
        Page page = quote.page();
        return new AnswerCard.Side(
                say.spans("answer.heading", Map.of("authority", authority(page))),
                QuoteLayout.of(quote, value.map(Value::range)),
                known(quote.language()),
                note(quote.language()),
                page.title(),
                known(page.language()),
                read(quote),
                List.of(checked(quote.checked()), updated(quote)),
                "/a/" + permalink);
    }

    private static Optional<String> big(List<Value> values, Quote quote) {
        String text = values.stream()
                .map(value -> value.text().strip().replaceAll("\\s+", " "))
                .distinct()
                .collect(Collectors.joining(" · "));
        boolean few = !text.isEmpty()
                && text.length() <= LONGEST_VALUE
                && text.length() * 2 < quote.text().length();
        return few ? Optional.of(text) : Optional.empty();
    }

    /** Who says so: the authority, or the site's name where it is not known. */
    Span authority(Page page) {
        return authorities.span(page.authority().isEmpty() ? site(page.url()) : page.authority());
    }

    /** When the page was last confirmed. */
    String checked(Instant checked) {
        return say.say("answer.checked", "date", say.date(checked));
    }

    /** A link to the page in the reader's language, else in English; none where the reader can read the page as it is. */
    List<Link> versions(Page page) {
        if (page.language().equals(say.language().language())) {
            return List.of();
        }
        return Stream.of(say.language().language(), LanguageTag.EN)
                .flatMap(wanted -> page.versions().stream()
                        .filter(LanguageVersion::isBelieved)
                        .filter(version -> version.language().equals(wanted) && !wanted.equals(page.language())))
                .flatMap(version -> link(version).stream())
                .limit(1)
                .toList();
    }

    /** The language for a lang attribute; empty where nobody can tell. */
    Optional<String> known(LanguageTag language) {
        return language.equals(LanguageTag.UNKNOWN) ? Optional.empty() : Optional.of(language.value());
    }

    /** Says which language a text is in, where it is not the reader's. */
    Optional<String> note(LanguageTag language) {
        return known(language)
                .filter(tag -> !tag.equals(say.language().tag()))
                .map(tag -> say.say("answer.inlanguage", "language", say.languageName(language)));
    }

    /** The site's name as people say it. */
    static String site(PageUrl url) {
        String host = url.host();
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private List<String> warnings(Answer.Quoted answer) {
        Quote quote = answer.quote();
        return Stream.concat(
                        gone(quote).stream(),
                        answer.warnings().stream().flatMap(warning -> warning(warning, quote).stream()))
                .toList();
    }

    /** An answer may have been found a moment ago on a page that was looked at again since. */
    private Optional<String> gone(Quote quote) {
        return switch (Fate.of(quote.text(), store.page(quote.page().id()))) {
            case SAME -> Optional.empty();
            case CHANGED -> Optional.of(say.say("answer.changed"));
            case GONE -> Optional.of(say.say("answer.gone"));
            case UNCONFIRMED -> Optional.of(say.say("answer.state.unknown", "date", say.date(quote.checked())));
        };
    }

    private Optional<String> warning(Warning warning, Quote quote) {
        return switch (warning) {
            case OLD -> Optional.of(say.say("answer.old", "years", years(quote.updated())));
            case CONFLICT -> Optional.of(say.say("answer.conflict"));
            case UNCONFIRMED -> Optional.of(say.say("answer.state.unknown", "date", say.date(quote.checked())));
            case RELATIVE -> Optional.of(relative(quote));
            case NO_DATE -> Optional.empty(); // the line on the authority's date says so already
        };
    }

    private String relative(Quote quote) {
        return quote.updated()
                .map(date -> say.say("answer.relative", "date", say.date(date)))
                .orElseGet(() -> say.say("answer.relative.unknown"));
    }

    private int years(Optional<LocalDate> updated) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return Math.max(
                2, updated.map(date -> Period.between(date, today).getYears()).orElse(2));
    }

    /**
     * Sentences on which typed word found which word, one for each typed word, without those that any reader sees to be
     * the same word.
     */
    List<List<Span>> matched(Result result) {
        return matched(result, word -> true);
    }

    private List<List<Span>> matched(Result result, Predicate<String> found) {
        Set<String> told = new HashSet<>();
        return result.matched().stream()
                .filter(match -> found.test(match.found()))
                .filter(match -> !beginning(match.asked()).equals(beginning(match.found())))
                .filter(match -> told.add(match.asked()))
                .limit(MATCHES_TOLD)
                .map(match -> say.spans(
                        "cross.matched",
                        Map.of(
                                "word", new Span(match.asked(), Optional.empty()),
                                "match", new Span(match.found(), known(result.language())))))
                .toList();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(SAME_BEGINNING, word.length())).toLowerCase(Locale.ROOT);
    }
}
