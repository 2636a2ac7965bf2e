package samsvar.web.api;

import io.javalin.http.Context;

/** How is JSON sent? Kept by the asking program for a minute, told apart by its ETag after that. */
final class JsonReply {
    private JsonReply() {}

    static void send(Context ctx, String json) {
        ctx.header("Cache-Control", "private, max-age=60").result(json).contentType("application/json; charset=utf-8");
    }
}
