package samsvar.web.search;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Sources;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.answer.Result;
import samsvar.engine.answer.hours.AskedDay;
import samsvar.engine.page.Page;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.web.address.OutgoingAddress;
import samsvar.web.address.QueryString;
import samsvar.web.cite.AnswerStore;
import samsvar.web.text.Span;
import samsvar.web.text.Wording;

/** How is the outcome of a search told to this reader? Immutable. */
public final class SearchPresenter {
    /** Characters of a passage shown in the list: about six lines on a phone, three on a desk. */
    private static final int PASSAGE_LENGTH = 240;

    private final Wording say;
    private final Narrowing narrowing;
    private final ContactFinder contacts;
    private final Authorities authorities;
    private final AnswerPresenter answers;
    private final Function<Question, Outcome> search;
    private final InstantSource clock;

    /**
     * @param say the reader's language
     * @param store keeps each answer shown, so that its link works
     * @param authorities tells the language of authorities' names
     * @param sources whom to call where nothing is found
     * @param search finds the pages that say how
     */
    public SearchPresenter(
            Wording say,
            AnswerStore store,
            Sources sources,
            Authorities authorities,
            InstantSource clock,
            Function<Question, Outcome> search) {
        this.say = say;
        this.narrowing = new Narrowing(say, authorities);
        this.contacts = new ContactFinder(say, sources, search);
        this.authorities = authorities;
        this.search = search;
        this.clock = clock;
        this.answers = new AnswerPresenter(say, store, clock, authorities);
    }

    /** The whole result page. */
    public SearchView view(SearchForm form, Outcome outcome) {
        Function<Answer.Quoted, AnswerCard> card = quoted -> answers.card(
                quoted, outcome.results(), AskedDay.of(outcome.understanding().text()));
        Optional<Answer.Quoted> found =
                outcome.answer() instanceof Answer.Quoted quoted ? Optional.of(quoted) : Optional.empty();
        Optional<AnswerCard> answer = found.map(card);
        long pages = Math.clamp(
                (outcome.total() + SearchForm.PAGE_SIZE - 1) / SearchForm.PAGE_SIZE, 1, SearchForm.LAST_PAGE);
        return new SearchView(
                form,
                say.say("result.count", Map.of("n", outcome.total(), "q", form.q())),
                notes(form, outcome, answer.isPresent()),
                read(form, outcome.understanding()),
                answer,
                found.map(quoted -> new CountryChoices(say, card).of(form, outcome.understanding(), quoted))
                        .orElse(CountryAnswers.ONE),
                items(form, outcome),
                narrowing.filters(form, outcome, this::spread),
                narrowing.chips(form),
                form.page() > 1 ? Optional.of(page("page.prev", form, form.page() - 1)) : Optional.empty(),
                form.page() < pages ? Optional.of(page("page.next", form, form.page() + 1)) : Optional.empty(),
                pages > 1
                        ? Optional.of(say.say("page.of", Map.of("page", form.page(), "pages", pages)))
                        : Optional.empty(),
                only(form, outcome),
                feed(form),
                form.page() == 1 ? contacts(form, outcome, answer) : List.of());
    }

    /** Whom to ask: the likeliest where there is no answer, the authorities quoted where theirs comes with a warning. */
    private List<ContactCard> contacts(SearchForm form, Outcome outcome, Optional<AnswerCard> card) {
        if (!(outcome.answer() instanceof Answer.Quoted quoted)) {
            return contacts.likeliest(form, outcome.results());
        }
        return card.filter(shown -> !shown.warnings().isEmpty())
                .map(shown -> contacts.of(Stream.concat(
                                Stream.of(quoted.quote()),
                                quoted.differing().stream().map(Answer.Differing::quote))
                        .map(quote -> quote.page().authority())
                        .toList()))
                .orElse(List.of());
    }

    private Outcome spread(SearchForm form) {
        return search.apply(form.question(say.language(), clock));
    }

    private Link page(String text, SearchForm form, int number) {
        return Link.to(say.say(text), form.atPage(number).address(say.language()));
    }

    private List<ReadNote> read(SearchForm form, Understanding understanding) {
        return Stream.concat(words(form, understanding).stream(), place(form, understanding).stream())
                .toList();
    }

    /** The place decides, so the reader must know it and be able to take it back. */
    private Optional<ReadNote> place(SearchForm form, Understanding understanding) {
        List<String> names = understanding.places().stream()
                .map(named -> named.place().name())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReadNote(
                Optional.of(say.say("place.first", "place", say.list(names))),
                Link.to(say.say("place.everywhere"), form.everywhere().address(say.language()))));
    }

    private Optional<ReadNote> words(SearchForm form, Understanding understanding) {
        if (understanding.readings().isEmpty()) {
            return understanding
                    .suggestion()
                    .map(meant -> new ReadNote(
                            Optional.empty(),
                            Link.to(
                                    say.say("dym.ask", "q", meant),
                                    form.asking(meant).address(say.language()))));
        }
        return Optional.of(new ReadNote(
                Optional.of(say.say("dym.done", "q", understanding.text())),
                Link.to(say.say("dym.instead", "q", form.q()), form.asTyped().address(say.language()))));
    }

    private List<String> notes(SearchForm form, Outcome outcome, boolean answered) {
        List<String> notes = new ArrayList<>();
        if (!answered && form.page() == 1 && !outcome.results().isEmpty()) {
            notes.add(say.say("answer.none"));
        }
        List<String> others = otherLanguages(outcome.understanding(), outcome.results());
        if (!others.isEmpty() && form.language().isEmpty()) {
            notes.add(
                    others.size() == 1
                            ? say.say("cross.why.one", "language", others.getFirst())
                            : say.say("cross.why", "languages", say.list(others)));
        }
        return notes;
    }

    private Optional<Link> only(SearchForm form, Outcome outcome) {
        LanguageTag own = say.language().language();
        boolean mixed = form.language().isEmpty()
                && !otherLanguages(outcome.understanding(), outcome.results()).isEmpty()
                && outcome.spread().pagesIn().containsKey(own);
        return mixed
                ? Optional.of(Link.to(
                        say.say("cross.off", "language", say.languageName(own)),
                        form.withLanguage(own.value()).address(say.language())))
                : Optional.empty();
    }

    /** Feeds are of one authority or of one topic. */
    private Optional<Link> feed(SearchForm form) {
        String authority = form.authority().isEmpty() ? form.municipality() : form.authority();
        if (authority.isEmpty() == form.topic().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("authority", authority);
        entries.put("topic", form.topic());
        entries.put("lang", say.language().tag());
        return Optional.of(Link.to(say.say("feed.link"), "/feed.atom?" + QueryString.of(entries)));
    }

    /** The languages that were searched beside the question's and the reader's own, of those that are among the results. */
    private List<String> otherLanguages(Understanding understanding, List<Result> results) {
        List<LanguageTag> searched = understanding.units().stream()
                .flatMap(unit -> unit.variants().stream())
                .map(Understanding.Variant::language)
                .distinct()
                .toList();
        return results.stream()
                .map(Result::language)
                .distinct()
                .filter(tag -> searched.contains(tag)
                        && !tag.equals(understanding.language().language())
                        && !tag.equals(say.language().language())
                        && !tag.equals(LanguageTag.UNKNOWN))
                .sorted()
                .map(say::languageName)
                .toList();
    }

    private List<ResultItem> items(SearchForm form, Outcome outcome) {
        List<String> authorities = outcome.results().stream()
                .map(result -> result.page().authority())
                .toList();
        return IntStream.range(0, authorities.size())
                .mapToObj(i -> item(
                        outcome.results().get(i),
                        authorities.lastIndexOf(authorities.get(i)) == i
                                ? more(form, outcome, authorities.get(i))
                                : Optional.empty()))
                .toList();
    }

    /** The pages of an authority that are not on this page of results; none where only its own are searched. */
    private Optional<ResultItem.More> more(SearchForm form, Outcome outcome, String authority) {
        long shown = outcome.results().stream()
                .filter(result -> result.page().authority().equals(authority))
                .count();
        long others = outcome.spread().pagesOf(authority) - shown;
        if (authority.isEmpty() || !form.authority().isEmpty() || others < 1) {
            return Optional.empty();
        }
        return Optional.of(new ResultItem.More(
                say.spans("result.more.same", Map.of("n", others), Map.of("authority", authorities.span(authority))),
                form.withAuthority(authority).address(say.language())));
    }

    private ResultItem item(Result result, Optional<ResultItem.More> more) {
        Page page = result.page();
        Span authority = answers.authority(page);
        return new ResultItem(
                page.title().isBlank() ? page.url().value() : page.title(),
                answers.known(page.language()),
                OutgoingAddress.of(page.url()),
                authority.text().isEmpty() ? List.of() : say.spans("result.from", Map.of("authority", authority)),
                answers.note(result.language()),
                answers.checked(result.checked()),
                page.updated().map(date -> say.say("answer.updated", "date", say.date(date))),
                shortened(result),
                answers.known(result.language()),
                answers.matched(result),
                answers.versions(page),
                more);
    }

    /** The passage around its first hit, cut at words. */
    private static List<Marked> shortened(Result result) {
        String text = result.passageText();
        int hit = result.highlights().isEmpty()
                ? 0
                : result.highlights().getFirst().start();
        int start =
                hit < PASSAGE_LENGTH * 2 / 3 ? 0 : wordStart(text, Math.min(hit, text.length()) - PASSAGE_LENGTH / 4);
        int end = text.length() - start <= PASSAGE_LENGTH ? text.length() : wordStart(text, start + PASSAGE_LENGTH);
        List<Marked> pieces = new ArrayList<>();
        if (start > 0) {
            pieces.addAll(Marked.plain("… "));
        }
        pieces.addAll(Marked.pieces(text, new TextRange(start, end), result.highlights(), Optional.empty()));
        if (end < text.length()) {
            pieces.addAll(Marked.plain(" …"));
        }
        return pieces.stream().map(Marked::inOneLine).toList();
    }

    /** The start of the word that holds the offset, or the offset itself where the word is very long. */
    private static int wordStart(String text, int offset) {
        for (int i = offset; i > Math.max(0, offset - 40); i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }
}
