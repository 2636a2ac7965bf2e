package samsvar.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.web.address.QueryString;
import samsvar.web.cite.AnswerStore;
import samsvar.web.count.FeedbackCounts;
import samsvar.web.count.Verdict;

/** Takes in whether an answer helped: JSON from programs, a form's fields from pages. No free text. Thread-safe. */
public final class FeedbackApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1_000;
    private static final Pattern ID = Pattern.compile("[a-z2-7]{16}");
    private static final Set<String> NAMES = Set.of("answer", "verdict");

    private final FeedbackCounts counts;
    private final AnswerStore store;

    public FeedbackApi(FeedbackCounts counts, AnswerStore store) {
        this.counts = counts;
        this.store = store;
    }

    /** What became of a verdict. */
    public enum Taken {
        COUNTED,
        /** a field is missing, made up or wrong */
        BAD,
        /** no answer of that name is kept */
        UNKNOWN_ANSWER,
        TOO_LONG
    }

    /** {@code POST /api/v1/feedback} with {"answer": …, "verdict": …}: 204 where it is counted, else a problem document. */
    public void post(Context ctx) {
        if (!Optional.ofNullable(ctx.contentType()).orElse("").startsWith("application/json")) {
            ProblemDocument.send(ctx, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
            return;
        }
        switch (body(ctx).map(text -> take(fields(text))).orElse(Taken.TOO_LONG)) {
            case COUNTED -> ctx.status(HttpStatus.NO_CONTENT).header("Cache-Control", "no-store");
            case BAD ->
                ProblemDocument.send(
                        ctx,
                        HttpStatus.BAD_REQUEST,
                        "Send exactly {\"answer\": 16 characters a-z 2-7, \"verdict\": \"yes\", \"no\", \"old\","
                                + " \"wrong\", \"hard\" or \"link\"}.");
            case UNKNOWN_ANSWER -> ProblemDocument.send(ctx, HttpStatus.NOT_FOUND, "No answer of that name is kept.");
            case TOO_LONG ->
                ProblemDocument.send(ctx, HttpStatus.CONTENT_TOO_LARGE, "At most " + LONGEST + " bytes are taken.");
        }
    }

    /** The fields of a form that a page of ours sent. */
    public Taken form(Context ctx) {
        return body(ctx).map(text -> take(QueryString.parse(text))).orElse(Taken.TOO_LONG);
    }

    private Taken take(Map<String, List<String>> fields) {
        String answer = one(fields, "answer");
        Optional<Verdict> verdict = Verdict.of(one(fields, "verdict"));
        if (!NAMES.equals(fields.keySet())
                || verdict.isEmpty()
                || !ID.matcher(answer).matches()) {
            return Taken.BAD;
        }
        if (store.find(answer).isEmpty()) {
            return Taken.UNKNOWN_ANSWER;
        }
        counts.add(answer, verdict.get());
        return Taken.COUNTED;
    }

    private static String one(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.size() == 1 ? values.getFirst() : "";
    }

    private static Optional<String> body(Context ctx) {
        try {
            byte[] bytes = ctx.req().getInputStream().readNBytes(LONGEST + 1);
            return bytes.length > LONGEST ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A request's body could not be read", e);
        }
    }

    /** An object's texts; nothing where it is no object of texts. */
    private static Map<String, List<String>> fields(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            Map<String, List<String>> fields = new HashMap<>();
            json.properties()
                    .forEach(e -> fields.put(
                            e.getKey(),
                            e.getValue().isTextual() ? List.of(e.getValue().asText()) : List.of()));
            return fields;
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }
}
