package samsvar.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.web.suggest.Suggestion;
import samsvar.web.suggest.Suggestions;

/** {@code /api/v1/suggest}, and the same as browsers ask from their address bar. Thread-safe. */
public final class SuggestApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL = 8;

    private final Suggestions suggestions;

    public SuggestApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    private record Asked(String typed, LanguageTag reader, int limit) {}

    /** {@code GET /api/v1/suggest?q=&ui=&limit=}: 200 with texts to go on with, 400 where a parameter is wrong. */
    public void suggest(Context ctx) {
        switch (Given.read(Api.parameters(ctx), Set.of("q", "ui", "limit"), SuggestApi::asked)) {
            case Request.Refused<Asked> refused -> ProblemDocument.send(ctx, refused);
            case Request.Asked<Asked>(Asked asked) -> JsonReply.send(ctx, json(asked, find(asked)));
        }
    }

    /** {@code GET /opensearch/suggestions?q=&ui=}: the OpenSearch suggestions extension: what was typed, then the texts. */
    public void openSearch(Context ctx) {
        switch (Given.read(Api.parameters(ctx), Set.of("q", "ui"), SuggestApi::asked)) {
            case Request.Refused<Asked> refused -> ProblemDocument.send(ctx, refused);
            case Request.Asked<Asked>(Asked asked) -> {
                ArrayNode json = JSON.createArrayNode().add(asked.typed());
                ArrayNode texts = json.addArray();
                find(asked).forEach(suggestion -> texts.add(suggestion.text()));
                JsonReply.send(ctx, json.toString());
                ctx.contentType("application/x-suggestions+json; charset=utf-8");
            }
        }
    }

    private List<Suggestion> find(Asked asked) {
        return suggestions.of(asked.typed(), asked.reader(), asked.limit());
    }

    private static Asked asked(Given given) throws Given.RefusedException {
        return new Asked(
                given.text(), given.reader().orElse(LanguageTag.EN), given.number("limit", USUAL, Suggestions.MOST));
    }

    private static String json(Asked asked, List<Suggestion> found) {
        ObjectNode json = JSON.createObjectNode().put("typed", asked.typed());
        ArrayNode list = json.putArray("suggestions");
        found.forEach(suggestion -> list.addObject()
                .put("text", suggestion.text())
                .put("language", suggestion.language().value())
                .put("kind", suggestion.kind().name().toLowerCase(Locale.ROOT)));
        return json.toString();
    }
}
