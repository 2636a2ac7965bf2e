package samsvar.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import samsvar.config.guide.GuideQuestion;
import samsvar.config.guide.Situation;
import samsvar.config.language.LanguageTag;
import samsvar.engine.answer.Answer;
import samsvar.web.cite.AnswerStore;
import samsvar.web.guide.Chapter;
import samsvar.web.guide.GuideBusyException;
import samsvar.web.guide.GuideDesk;
import samsvar.web.guide.GuidePlace;
import samsvar.web.guide.GuidePlaces;

/** {@code /api/v1/guide}: the joint guide of a place, or a situation of it. Thread-safe. */
public final class GuideApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMillis(2_500);
    private static final String RETRY_AFTER_SECONDS = "10";

    private final GuideDesk desk;
    private final GuidePlaces places;
    private final AnswerStore store;
    private final BooleanSupplier searchable;

    /**
     * @param desk puts guides together
     * @param places those that have a guide
     * @param store keeps each answer given out, so that its permalink works
     * @param searchable whether there is anything to search yet
     */
    public GuideApi(GuideDesk desk, GuidePlaces places, AnswerStore store, BooleanSupplier searchable) {
        this.desk = desk;
        this.places = places;
        this.store = store;
        this.searchable = searchable;
    }

    /** What is asked for: whose guide, which situations, in which language. */
    private record Wanted(GuidePlace place, List<Situation> situations, LanguageTag reader) {}

    /**
     * {@code GET /api/v1/guide?country=&municipality=&situation=&ui=}: 200; situations that are still being
     * collected say so.
     * 400 where a parameter is wrong, 503 before the first page and where too many guides are asked for.
     */
    public void guide(Context ctx) {
        var request =
                Given.read(Api.parameters(ctx), Set.of("country", "municipality", "situation", "ui"), this::wanted);
        switch (request) {
            case Request.Refused<Wanted> refused -> ProblemDocument.send(ctx, refused);
            case Request.Asked<Wanted>(Wanted wanted) when searchable.getAsBoolean() -> send(ctx, wanted);
            case Request.Asked<Wanted> tooEarly -> later(ctx, "There is nothing to search yet.");
        }
    }

    private Wanted wanted(Given given) throws Given.RefusedException {
        String country = given.one("country", places.codes())
                .orElseThrow(() -> Given.refuse(
                        "country", "The country is missing. Allowed are " + String.join(", ", places.codes()) + "."));
        String part = country.toLowerCase(Locale.ROOT);
        Optional<GuidePlace> place = given.value("municipality")
                .map(called -> places.named(part, called))
                .orElseGet(() -> places.country(part));
        if (place.isEmpty()) {
            throw Given.refuse(
                    "municipality",
                    "No municipality of " + country + " is called so, or several are. " + ApiParameters.PLACES_ALLOWED);
        }
        Optional<String> situation = given.value("situation");
        List<Situation> situations = desk.guide().situations().stream()
                .filter(s -> s.id().equals(situation.orElse(s.id())))
                .toList();
        if (situations.isEmpty()) {
            String known = desk.guide().situations().stream().map(Situation::id).collect(Collectors.joining(", "));
            throw Given.refuse("situation", "Allowed are " + known + ".");
        }
        return new Wanted(place.get(), situations, given.reader().orElse(LanguageTag.EN));
    }

    private void send(Context ctx, Wanted wanted) {
        try {
            List<Chapter> chapters = desk.chapters(wanted.situations(), wanted.place(), wanted.reader(), PATIENCE);
            JsonReply.send(ctx, json(wanted, chapters));
            if (!chapters.stream().allMatch(Chapter::ready)) {
                ctx.header("Cache-Control", "no-store").header("Retry-After", RETRY_AFTER_SECONDS);
            }
        } catch (GuideBusyException busy) {
            later(ctx, "Too many guides are being put together.");
        }
    }

    private static void later(Context ctx, String detail) {
        ctx.header("Retry-After", RETRY_AFTER_SECONDS);
        ProblemDocument.send(ctx, HttpStatus.SERVICE_UNAVAILABLE, detail);
    }

    private String json(Wanted wanted, List<Chapter> chapters) {
        ObjectNode json = JSON.createObjectNode().put("country", wanted.place().country());
        json.putNull("municipality");
        wanted.place()
                .municipality()
                .ifPresent(m -> json.putObject("municipality")
                        .put("id", m.slug())
                        .put("name", m.name())
                        .put("authority", m.source().ownName())
                        .put("searched", m.searched()));
        ArrayNode situations = json.putArray("situations");
        chapters.forEach(chapter -> situations.add(situation(chapter, wanted.reader())));
        return json.toString();
    }

    private ObjectNode situation(Chapter chapter, LanguageTag reader) {
        Situation situation = chapter.situation();
        ObjectNode json = JSON.createObjectNode()
                .put("id", situation.id())
                .put("title", situation.title().getOrDefault(reader, situation.id()))
                .put("ready", chapter.ready())
                .put("answered", chapter.answered());
        ArrayNode questions = json.putArray("questions");
        for (Chapter.Entry entry : chapter.entries()) {
            GuideQuestion question = entry.question();
            ObjectNode asked = questions
                    .addObject()
                    .put("id", question.id())
                    .put("text", question.shown().getOrDefault(reader, question.id()));
            put(asked, GuideQuestion.Level.AGENCY, question, entry.agency());
            put(asked, GuideQuestion.Level.MUNICIPALITY, question, entry.municipality());
        }
        return json;
    }

    /** An answer, null for a gap; left out where this level is not asked. */
    private void put(
            ObjectNode json, GuideQuestion.Level level, GuideQuestion question, Optional<Answer.Quoted> answer) {
        if (question.asked().contains(level)) {
            String name = level.name().toLowerCase(Locale.ROOT);
            json.putNull(name);
            answer.ifPresent(quoted -> {
                store.put(quoted);
                json.set(name, AnswerJson.answer(quoted));
            });
        }
    }
}
