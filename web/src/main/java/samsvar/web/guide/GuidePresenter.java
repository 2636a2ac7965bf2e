package samsvar.web.guide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.config.guide.GuideQuestion;
import samsvar.config.guide.Situation;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.web.guide.GuideView.ChapterView;
import samsvar.web.guide.GuideView.Gap;
import samsvar.web.guide.GuideView.QuestionView;
import samsvar.web.search.AnswerCard;
import samsvar.web.search.AnswerPresenter;
import samsvar.web.search.Contact;
import samsvar.web.search.Contacts;
import samsvar.web.search.Link;
import samsvar.web.search.SearchForm;
import samsvar.web.text.Span;
import samsvar.web.text.Wording;

/** How is a guide told to this reader? Immutable. */
public final class GuidePresenter {
    /** The address's last part where situations follow each other for printing ("all", "all-2"); no situation has this name. */
    private static final Pattern ALL = Pattern.compile("all(?:-([2-9]))?");

    /**
     * Situations on such a page: 23 questions or so, which with two answers each stay under the 50 KB that a page may weigh.
     */
    private static final int ON_A_PAGE = 3;

    private final Wording say;
    private final AnswerPresenter answers;
    private final Replies replies;
    private final GuidePlace place;
    private final Instant now;

    /**
     * @param desk put the guide together
     * @param place whose guide it is
     * @param now the moment it is shown
     */
    public GuidePresenter(Wording say, AnswerPresenter answers, GuideDesk desk, GuidePlace place, Instant now) {
        this.say = say;
        this.answers = answers;
        this.replies = desk.replies();
        this.place = place;
        this.now = now;
    }

    /** Every situation with its questions, which lead to the situations' own pages. */
    public GuideView overview(List<Chapter> chapters) {
        return view(chapters, List.of(), Optional.empty());
    }

    /** The situations on one page of the whole guide. */
    public static List<Situation> on(int page, List<Situation> all) {
        int from = Math.min((page - 1) * ON_A_PAGE, all.size());
        return all.subList(from, Math.min(from + ON_A_PAGE, all.size()));
    }

    /** The number of the page of the whole guide that an address's last part names. */
    public static Optional<Integer> page(String part) {
        Matcher all = ALL.matcher(part);
        return all.matches()
                ? Optional.of(
                        Optional.ofNullable(all.group(1)).map(Integer::valueOf).orElse(1))
                : Optional.empty();
    }

    /** One page of the whole guide. */
    public GuideView whole(List<Chapter> chapters, int page, List<Situation> all) {
        int pages = (all.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        return view(
                chapters,
                chapters.stream()
                        .map(chapter -> Link.to(
                                title(chapter.situation()),
                                "#" + chapter.situation().id()))
                        .toList(),
                Optional.of(new GuideView.Paging(
                        say.say("page.of", Map.of("page", page, "pages", pages)),
                        page > 1 ? Optional.of(page("page.prev", page - 1)) : Optional.empty(),
                        page < pages ? Optional.of(page("page.next", page + 1)) : Optional.empty())));
    }

    private Link page(String text, int number) {
        return Link.to(say.say(text), href(number == 1 ? "all" : "all-" + number));
    }

    /**
     * One situation with links to the others.
     *
     * @param all every situation of the guide
     */
    public GuideView one(Chapter chapter, List<Situation> all) {
        return view(
                List.of(chapter),
                all.stream()
                        .filter(situation ->
                                !situation.id().equals(chapter.situation().id()))
                        .map(situation -> Link.to(title(situation), href(situation.id())))
                        .toList(),
                Optional.empty());
    }

    /** The page's heading as plain text. */
    public String heading() {
        return say.say("guide.title.place", "place", placeName());
    }

    /** What the reader calls a situation. */
    public String title(Situation situation) {
        return situation.title().getOrDefault(say.language().language(), situation.id());
    }

    private GuideView view(List<Chapter> chapters, List<Link> contents, Optional<GuideView.Paging> paging) {
        return new GuideView(
                say.spans("guide.title.place", Map.of("place", placeSpan())),
                notes(),
                coverage(chapters),
                contents,
                chapters.stream().map(this::chapter).toList(),
                href("all"),
                base(),
                say.say("guide.made", "date", say.date(now)),
                paging);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (place.municipality().isEmpty()) {
            notes.add(say.say("place.none"));
        }
        place.municipality()
                .filter(m -> !m.searched())
                .flatMap(m -> m.source().hosts().stream().findFirst())
                .ifPresent(site -> notes.add(say.say("gap.notsearched", "site", site)));
        return notes;
    }

    /** Counts what is ready only; "0 of 0" is never said. */
    private String coverage(List<Chapter> chapters) {
        List<Chapter> ready = chapters.stream().filter(Chapter::ready).toList();
        int total = ready.stream().mapToInt(chapter -> chapter.entries().size()).sum();
        int answered = ready.stream().mapToInt(Chapter::answered).sum();
        return total == 0 ? "" : say.say("guide.coverage", Map.of("answered", answered, "total", total));
    }

    private ChapterView chapter(Chapter chapter) {
        return new ChapterView(
                chapter.situation().id(),
                title(chapter.situation()),
                coverage(List.of(chapter)),
                chapter.ready(),
                say.say("guide.questions", "n", chapter.entries().size()),
                chapter.entries().stream()
                        .map(entry -> question(entry, chapter.ready()))
                        .toList(),
                href(chapter.situation().id()));
    }

    private QuestionView question(Chapter.Entry entry, boolean ready) {
        GuideQuestion question = entry.question();
        List<AnswerCard> cards = Stream.of(entry.agency(), entry.municipality())
                .flatMap(Optional::stream)
                .map(answers::card)
                .toList();
        String text = question.shown().getOrDefault(say.language().language(), question.id());
        return new QuestionView(
                question.id(),
                text,
                cards,
                ready ? gaps(entry) : List.of(),
                SearchForm.of(text).withCountry(place.country()).address(say.language()));
    }

    private List<Gap> gaps(Chapter.Entry entry) {
        GuideQuestion question = entry.question();
        List<Gap> gaps = new ArrayList<>();
        if (question.asked().contains(GuideQuestion.Level.AGENCY)
                && entry.agency().isEmpty()) {
            gaps.add(agencyGap(question));
        }
        if (question.asked().contains(GuideQuestion.Level.MUNICIPALITY)
                && entry.municipality().isEmpty()) {
            gaps.add(place.municipality().map(m -> gap(m.source())).orElseGet(() -> gap("guide.gap.choose")));
        }
        return gaps;
    }

    private Gap agencyGap(GuideQuestion question) {
        return replies.likely(question, place.country()).map(this::gap).orElseGet(() -> gap("guide.gap.agencies"));
    }

    private Gap gap(Source source) {
        Span name = new Span(source.ownName(), Optional.of(source.ownLanguage().value()));
        Optional<Contact> contact = Optional.of(Contacts.of(source));
        return new Gap(say.spans("gap.none", Map.of("authority", name)), contact);
    }

    private Gap gap(String key) {
        return new Gap(List.of(new Span(say.say(key), Optional.empty())), Optional.empty());
    }

    private String href(String part) {
        return base() + (place.municipality().isEmpty() ? "/-/" : "/") + part;
    }

    private String base() {
        return "/" + say.language().tag() + "/guide" + place.path();
    }

    private String placeName() {
        LanguageTag reader = say.language().language();
        return place.municipality().map(m -> m.name(reader)).orElseGet(() -> say.countryName(place.country()));
    }

    private Span placeSpan() {
        LanguageTag reader = say.language().language();
        Optional<String> foreign = place.municipality()
                .filter(m -> !m.source().place().containsKey(reader))
                .map(m -> m.source().ownLanguage().value());
        return new Span(placeName(), foreign);
    }
}
