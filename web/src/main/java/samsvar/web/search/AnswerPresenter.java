package samsvar.web.search;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Value;
import samsvar.engine.answer.Warning;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageUrl;
import samsvar.web.text.Wording;

/** How is an answer told to this reader? Immutable. */
final class AnswerPresenter {
    private final Wording say;
    private final AnswerStore store;
    private final InstantSource clock;

    AnswerPresenter(Wording say, AnswerStore store, InstantSource clock) {
        this.say = say;
        this.store = store;
        this.clock = clock;
    }

    AnswerCard card(Answer.Quoted answer) {
        Quote quote = answer.quote();
        Page page = quote.page();
        String authority = page.authority().isEmpty() ? site(page.url()) : page.authority();
        return new AnswerCard(
                say.say("answer.heading", "authority", authority),
                QuoteLayout.of(quote, answer.value().map(Value::range)),
                known(quote.language()),
                note(quote.language()),
                page.title(),
                known(page.language()),
                OutgoingAddress.of(page.url(), quote.text())
                        .map(href -> Link.to(say.say("answer.read", "site", site(page.url())), href)),
                say.say("answer.checked", "date", say.date(quote.checked())),
                quote.updated()
                        .map(date -> say.say("answer.updated", "date", say.date(date)))
                        .orElseGet(() -> say.say("answer.updated.unknown")),
                answer.warnings().stream()
                        .flatMap(warning -> warning(warning, quote).stream())
                        .toList(),
                versions(page),
                store.put(answer) ? Optional.of("/a/" + answer.permalink()) : Optional.empty());
    }

    /** Links to the page in other languages, the reader's own first. */
    List<Link> versions(Page page) {
        return page.versions().stream()
                .filter(version -> !version.language().equals(LanguageTag.UNKNOWN)
                        && !version.language().equals(page.language()))
                .sorted((a, b) -> Boolean.compare(isOwn(b), isOwn(a)))
                .flatMap(version -> OutgoingAddress.of(version.url()).stream().map(href -> new Link(
                        say.say("cross.own", "language", say.languageName(version.language())),
                        href,
                        Optional.of(version.language().value()))))
                .toList();
    }

    private boolean isOwn(LanguageVersion version) {
        return version.language().equals(say.language().language());
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

    private Optional<String> warning(Warning warning, Quote quote) {
        return switch (warning) {
            case OLD -> Optional.of(say.say("answer.old", "years", years(quote.updated())));
            case CONFLICT -> Optional.of(say.say("answer.conflict"));
            case UNCONFIRMED -> Optional.of(say.say("answer.state.unknown", "date", say.date(quote.checked())));
            case NO_DATE -> Optional.empty(); // the line on the authority's date says so already
        };
    }

    private int years(Optional<LocalDate> updated) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return Math.max(2, updated.map(date -> Period.between(date, today).getYears()).orElse(2));
    }

    /** Sentences on which typed word found which word, without those that found themselves. */
    List<String> matched(List<samsvar.engine.answer.Result.WordMatch> matches) {
        return matches.stream()
                .filter(match -> !match.asked().equalsIgnoreCase(match.found()))
                .map(match ->
                        say.say("cross.matched", java.util.Map.of("word", match.asked(), "match", match.found())))
                .distinct()
                .limit(3)
                .toList();
    }
}
