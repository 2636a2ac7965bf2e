package samsvar.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What went wrong, for a program: RFC 9457. */
public final class ProblemDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ProblemDocument() {}

    /** Answers with a problem of a general kind. */
    public static void send(Context ctx, HttpStatus status, String detail) {
        send(ctx, status, json(status, detail));
    }

    /** Answers 400 and names the parameter that is to blame. */
    static void send(Context ctx, Request.Refused<?> refused) {
        send(
                ctx,
                HttpStatus.BAD_REQUEST,
                json(HttpStatus.BAD_REQUEST, refused.detail()).put("parameter", refused.parameter()));
    }

    private static ObjectNode json(HttpStatus status, String detail) {
        return JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", status.getMessage())
                .put("status", status.getCode())
                .put("detail", detail);
    }

    private static void send(Context ctx, HttpStatus status, ObjectNode json) {
        ctx.status(status)
                .header("Cache-Control", "no-store")
                .result(json.toString())
                .contentType("application/problem+json; charset=utf-8");
    }
}
