package samsvar.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;

/** A forward proxy before the sample web that writes down what is asked for and does something at the n-th request. */
final class CountedProxy implements AutoCloseable {
    private static final Set<String> PASSED_ON = Set.of("if-none-match", "if-modified-since", "accept", "user-agent");
    private static final Set<String> PASSED_BACK =
            Set.of("content-type", "etag", "last-modified", "location", "retry-after", "x-robots-tag");

    private final HttpServer server;
    private final HttpClient client;
    private final List<String> answered = new ArrayList<>();
    private int untilThen;
    private Runnable then = () -> {};

    CountedProxy(URI behind) throws IOException {
        client = HttpClient.newBuilder()
                .proxy(ProxySelector.of(new InetSocketAddress(behind.getHost(), behind.getPort())))
                .build();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Runs the work when so many more requests have come, before that request is answered. */
    synchronized void after(int requests, Runnable work) {
        untilThen = requests;
        then = work;
    }

    /** Addresses answered with 200 so far, in order; then forgets them. */
    synchronized List<String> takeAnswered() {
        List<String> taken = List.copyOf(answered);
        answered.clear();
        return taken;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            count();
            HttpRequest.Builder request = HttpRequest.newBuilder(exchange.getRequestURI());
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            HttpResponse<byte[]> reply = client.send(request.build(), BodyHandlers.ofByteArray());
            note(exchange.getRequestURI(), reply.statusCode());
            reply.headers().map().forEach((name, values) -> {
                if (PASSED_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().set(name, values.getFirst());
                }
            });
            exchange.sendResponseHeaders(reply.statusCode(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void count() {
        if (--untilThen == 0) {
            then.run();
        }
    }

    private synchronized void note(URI address, int status) {
        if (status == 200) {
            answered.add(address.toString());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
