package samsvar.crawler.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.url.AddressGuard;

/** One request, one answer: judged by the address guard, limited in size, speed and total time, redirects not followed. */
final class Wire implements AutoCloseable {
    private final HttpClient client;
    private final AddressGuard guard;
    private final String userAgent;

    /**
     * How much of an answer is taken.
     *
     * @param bytes most bytes of body as sent
     * @param cutting whether more is cut off, or fails
     * @param time from the request to the last byte
     */
    record Limits(long bytes, boolean cutting, Duration time) {}

    Wire(CrawlSettings settings, AddressGuard guard) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10));
        builder.proxy(settings.proxy()
                .map(p -> ProxySelector.of(new InetSocketAddress(p.getHost(), p.getPort() < 0 ? 80 : p.getPort())))
                .orElse(HttpClient.Builder.NO_PROXY));
        this.client = builder.build();
        this.guard = guard;
        this.userAgent = settings.userAgent();
    }

    /** Why the address may not be connected to. */
    Optional<String> refusal(URI address) {
        return guard.refusal(address);
    }

    Reply get(URI address, Map<String, String> headers, Limits limits) throws InterruptedException {
        Optional<String> refusal = guard.refusal(address);
        if (refusal.isPresent()) {
            return new Reply.Broken(refusal.get());
        }
        HttpRequest request;
        try {
            HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                    .header("User-Agent", userAgent)
                    .header("Accept-Encoding", "gzip")
                    .timeout(limits.time());
            headers.forEach(builder::header);
            request = builder.build();
        } catch (IllegalArgumentException e) {
            return new Reply.Broken("the address can not be requested");
        }
        return send(request, limits);
    }

    private Reply send(HttpRequest request, Limits limits) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> pending =
                client.sendAsync(request, info -> new LimitedBody(limits.bytes(), limits.cutting()));
        try {
            // The request's own timeout ends with the headers; this one covers the body as well.
            HttpResponse<byte[]> response = pending.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return new Reply.Answer(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            pending.cancel(true);
            return new Reply.Broken("no complete answer within " + limits.time().toSeconds() + " s");
        } catch (InterruptedException e) {
            pending.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return cause instanceof LimitedBody.TooLargeException
                            || cause.getCause() instanceof LimitedBody.TooLargeException
                    ? new Reply.TooLarge()
                    : new Reply.Broken(reason(cause));
        }
    }

    private static String reason(Throwable cause) {
        String kind = switch (cause) {
            case java.net.http.HttpTimeoutException e -> "no answer in time";
            case java.net.ConnectException e -> "no connection";
            case javax.net.ssl.SSLException e -> "no trusted encryption";
            case java.nio.channels.UnresolvedAddressException e -> "unknown host";
            case IOException e -> "the connection broke";
            case NumberFormatException e -> "an answer that is no HTTP";
            default -> cause.getClass().getSimpleName();
        };
        return cause.getMessage() == null || cause.getMessage().isBlank() ? kind : kind + ": " + cause.getMessage();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
