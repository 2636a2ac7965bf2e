package samsvar.web.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.config.source.Source;
import samsvar.engine.page.PageId;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.address.QueryString;
import samsvar.web.address.Typed;
import samsvar.web.search.AnswerCache;
import samsvar.web.search.Authorities;
import samsvar.web.search.Topic;
import samsvar.web.text.Texts;
import samsvar.web.text.UiLanguage;
import samsvar.web.text.Wording;

/** "Tell me when this changes": the latest changes of an authority's pages, or of the pages on a topic. Thread-safe. */
public final class Feeds {
    private static final Set<String> NAMES = Set.of("authority", "topic", "lang");
    /** Entries of a feed; readers ask at least daily. */
    private static final int ENTRIES = 50;

    /** Changes looked at to find that many that a reader would see. */
    private static final int LOOKED_AT = 2 * ENTRIES;

    /** Pages of a topic that are watched. */
    private static final int PAGES_OF_A_TOPIC = 100;

    /** Feed readers come in swarms, and a topic's feed costs a long search. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final int FEEDS_KEPT = 500;

    private final Texts texts;
    private final Authorities authorities;
    private final AnswerCache engine;
    private final NewsDesk desk;
    private final Function<Context, String> site;
    private final Cache<Asked, List<PageNews>> news =
            Caffeine.newBuilder().maximumSize(FEEDS_KEPT).expireAfterWrite(KEPT).build();

    /** @param site the service's own address as a request's sender knows it, without a slash at its end */
    public Feeds(
            Texts texts, Authorities authorities, AnswerCache engine, NewsDesk desk, Function<Context, String> site) {
        this.texts = texts;
        this.authorities = authorities;
        this.engine = engine;
        this.desk = desk;
        this.site = site;
    }

    /** @param authority its own name */
    private record Asked(Optional<String> authority, Optional<Topic> topic) {}

    /** {@code GET /feed.atom?authority=&topic=&lang=}: 400 for what no link of ours asks, 404 for an authority nobody knows. */
    public void show(Context ctx) {
        Map<String, List<String>> values =
                QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""));
        Optional<String> authority = value(values, "authority");
        Optional<String> topic = value(values, "topic");
        Optional<Topic> known = topic.flatMap(Topic::of);
        UiLanguage ui = value(values, "lang")
                .map(tag -> UiLanguage.of(tag).orElseThrow(BadRequestResponse::new))
                .orElse(UiLanguage.EN);
        boolean single = values.values().stream().allMatch(list -> list.size() == 1);
        if (!NAMES.containsAll(values.keySet())
                || !single
                || topic.isPresent() != known.isPresent()
                || (topic.isPresent() && authority.isPresent())) {
            throw new BadRequestResponse();
        }
        List<Source> sites = authority.map(authorities::sites).orElse(List.of());
        if (authority.isPresent() && sites.isEmpty()) {
            throw new NotFoundResponse();
        }
        Asked asked = new Asked(sites.stream().map(Source::ownName).findFirst(), known);
        List<PageNews> latest = news.get(asked, key -> latest(key, sites));
        ctx.header("Cache-Control", "public, max-age=300")
                .result(Atom.of(head(ctx, asked, ui), latest, texts.in(ui)))
                .contentType("application/atom+xml; charset=utf-8");
    }

    private static Optional<String> value(Map<String, List<String>> values, String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(Typed::clean)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private List<PageNews> latest(Asked asked, List<Source> sites) {
        Set<String> ids = sites.stream().map(site -> site.id().value()).collect(Collectors.toSet());
        List<PageNews> found = asked.topic()
                .map(topic -> desk.ofPages(pagesOf(topic), LOOKED_AT))
                .orElseGet(() -> desk.ofSources(ids, LOOKED_AT));
        return found.stream()
                .filter(PageNews::isSeen)
                .sorted(Comparator.comparing(PageNews::when).reversed())
                .limit(ENTRIES)
                .toList();
    }

    /** One search, in the words of one language: the vocabulary leads to pages in the others. */
    private Set<PageId> pagesOf(Topic topic) {
        Optional<String> any = Optional.empty();
        Filters about = new Filters(any, any, Optional.empty(), Optional.empty(), Optional.empty(), topic.concepts());
        Question question = new Question(
                texts.in(UiLanguage.SV).say(topic.key()),
                Optional.of(LanguageTag.SV),
                about,
                0,
                PAGES_OF_A_TOPIC,
                Question.Match.ANY);
        return engine.search(question).results().stream()
                .map(result -> result.page().id())
                .collect(Collectors.toSet());
    }

    private Atom.Head head(Context ctx, Asked asked, UiLanguage ui) {
        Wording say = texts.in(ui);
        String title = asked.topic()
                .map(topic -> say.say("feed.title.topic", "topic", say.say(topic.key())))
                .or(() -> asked.authority().map(name -> say.say("feed.title.authority", "authority", name)))
                .orElseGet(() -> say.say("feed.title.authority", "authority", "Samsvar"));
        String base = site.apply(ctx);
        String query = Stream.of(
                        Map.entry("authority", asked.authority().orElse("")),
                        Map.entry("topic", asked.topic().map(Topic::tag).orElse("")),
                        Map.entry("lang", ui.tag()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new),
                        QueryString::of));
        return new Atom.Head(title, base + "/feed.atom?" + query, base + "/" + ui.tag() + "/");
    }
}
