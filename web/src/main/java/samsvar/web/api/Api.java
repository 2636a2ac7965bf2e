package samsvar.web.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.engine.question.Filters;
import samsvar.engine.question.Question;
import samsvar.web.address.QueryString;
import samsvar.web.cite.AnswerStore;
import samsvar.web.search.AnswerCache;
import samsvar.web.search.Authorities;
import samsvar.web.search.PlaceChoices;

/** Answers programs: {@code /api/v1/answer} and {@code /api/v1/search}. Thread-safe. */
public final class Api {
    private static final String RETRY_AFTER_SECONDS = "60";

    private final AnswerCache engine;
    private final AnswerStore store;
    private final Authorities authorities;
    private final PlaceChoices places;
    private final BooleanSupplier searchable;
    private final InstantSource clock;

    /**
     * @param engine answers
     * @param store keeps each answer given out, so that its permalink works
     * @param authorities tells whose pages a filter lets through
     * @param places reads which place is chosen
     * @param searchable whether there is anything to search yet
     * @param clock tells whether what is quoted is open
     */
    public Api(
            AnswerCache engine,
            AnswerStore store,
            Authorities authorities,
            PlaceChoices places,
            BooleanSupplier searchable,
            InstantSource clock) {
        this.authorities = authorities;
        this.engine = engine;
        this.store = store;
        this.places = places;
        this.searchable = searchable;
        this.clock = clock;
    }

    /** {@code GET /api/v1/answer}: 200 with the answer and the pages, 400 where a parameter is wrong, 503 before the first page. */
    public void answer(Context ctx) {
        reply(ctx, ApiParameters.answer(parameters(ctx), authorities, places), engine::ask, outcome -> {
            if (outcome.answer() instanceof Answer.Quoted quoted) {
                store.put(quoted);
            }
            return AnswerJson.toJson(outcome, clock.instant());
        });
    }

    /** {@code GET /api/v1/search}: 200 with the pages, 400 where a parameter is wrong, 503 before the first page. */
    public void search(Context ctx) {
        reply(
                ctx,
                ApiParameters.search(parameters(ctx), authorities, places),
                engine::search,
                AnswerJson::resultsToJson);
    }

    private void reply(
            Context ctx,
            Request<Question> request,
            Function<Question, Outcome> asking,
            Function<Outcome, String> telling) {
        switch (request) {
            case Request.Refused<Question> refused -> ProblemDocument.send(ctx, refused);
            case Request.Asked<Question>(Question question)
            when searchable.getAsBoolean() -> {
                Outcome outcome = asking.apply(question);
                unknown(question.filters(), outcome)
                        .ifPresentOrElse(
                                refused -> ProblemDocument.send(ctx, refused),
                                () -> JsonReply.send(ctx, telling.apply(outcome)));
            }
            case Request.Asked<Question> tooEarly -> {
                ctx.header("Retry-After", RETRY_AFTER_SECONDS);
                ProblemDocument.send(ctx, HttpStatus.SERVICE_UNAVAILABLE, "There is nothing to search yet.");
            }
        }
    }

    /** The filter that nothing passes because nobody is called so. Imported pages may be of authorities that no source knows. */
    private Optional<Request.Refused<Question>> unknown(Filters filters, Outcome outcome) {
        if (outcome.total() > 0) {
            return Optional.empty();
        }
        return filters.authority()
                .filter(name -> authorities.called(name, Optional.empty()).isEmpty())
                .map(name -> new Request.Refused<>(
                        "authority",
                        "There is none of this name or id. /api/v1/sources lists those that are searched."));
    }

    static Map<String, List<String>> parameters(Context ctx) {
        return QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""));
    }
}
