package samsvar.web.bench;

import io.javalin.Javalin;

/**
 * The least that the same HTTP server can do: one line of text, to tell what of a request's time is Samsvar's. Started with a port
 * beside {@code samsvar serve}, both are then asked by
 * {@code wrk -t1 -c16 -d10s --latency -s web/src/test/bench/questions.lua http://127.0.0.1:PORT} ({@code PATHS=/} for this one).
 */
final class BareHello {
    private BareHello() {}

    public static void main(String[] args) {
        Javalin.create(config -> {
                    config.concurrency.useVirtualThreads = true;
                    config.routes.get("/", ctx -> ctx.result("Hello"));
                })
                .start("127.0.0.1", Integer.parseInt(args[0]));
    }
}
