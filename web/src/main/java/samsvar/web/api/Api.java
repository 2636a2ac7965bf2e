package samsvar.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Outcome;
import samsvar.web.search.AnswerCache;
import samsvar.web.search.AnswerStore;
import samsvar.web.search.QueryString;

/** Answers programs: {@code /api/v1/answer} and {@code /api/v1/search}. Thread-safe. */
public final class Api {
    private static final String JSON = "application/json; charset=utf-8";

    private final AnswerCache engine;
    private final AnswerStore store;

    /**
     * @param engine answers
     * @param store keeps each answer given out, so that its permalink works
     */
    public Api(AnswerCache engine, AnswerStore store) {
        this.engine = engine;
        this.store = store;
    }

    /** {@code GET /api/v1/answer}: 200 with the answer and the pages, 400 where a parameter is wrong. */
    public void answer(Context ctx) {
        switch (ApiParameters.answer(parameters(ctx))) {
            case ApiQuestion.Refused refused -> ProblemDocument.send(ctx, refused);
            case ApiQuestion.Asked asked -> {
                Outcome outcome = engine.ask(asked.question());
                if (outcome.answer() instanceof Answer.Quoted quoted) {
                    store.put(quoted);
                }
                ctx.result(AnswerJson.toJson(outcome)).contentType(JSON);
            }
        }
    }

    /** {@code GET /api/v1/search}: 200 with the pages, 400 where a parameter is wrong. */
    public void search(Context ctx) {
        switch (ApiParameters.search(parameters(ctx))) {
            case ApiQuestion.Refused refused -> ProblemDocument.send(ctx, refused);
            case ApiQuestion.Asked asked ->
                ctx.result(AnswerJson.resultsToJson(engine.search(asked.question())))
                        .contentType(JSON);
        }
    }

    private static Map<String, List<String>> parameters(Context ctx) {
        return QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""));
    }
}
