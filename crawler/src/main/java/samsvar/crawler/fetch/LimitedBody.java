package samsvar.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Collects a body up to a size, and gives up on one that only drips. */
final class LimitedBody implements BodySubscriber<byte[]> {
    /** After this long a body must have come at {@link #MIN_BYTES_PER_SECOND} on average. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final int MIN_BYTES_PER_SECOND = 500;

    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long limit;
    private final boolean cutting;
    private final long started = System.nanoTime();
    private Flow.@Nullable Subscription subscription;

    /**
     * @param limit bytes
     * @param cutting whether what is over the limit is cut off (true) or fails the request (false)
     */
    LimitedBody(long limit, boolean cutting) {
        this.limit = limit;
        this.cutting = cutting;
    }

    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (result.isDone()) {
            return;
        }
        for (ByteBuffer buffer : buffers) {
            int room = (int) Math.min(buffer.remaining(), limit - bytes.size());
            byte[] part = new byte[room];
            buffer.get(part);
            bytes.write(part, 0, room);
            if (buffer.hasRemaining()) {
                stop();
                return;
            }
        }
        long elapsed = (System.nanoTime() - started) / 1_000_000;
        if (elapsed > GRACE.toMillis() && bytes.size() * 1000L / elapsed < MIN_BYTES_PER_SECOND) {
            cancel();
            result.completeExceptionally(new IOException("it came too slowly"));
        }
    }

    private void stop() {
        cancel();
        if (cutting) {
            result.complete(bytes.toByteArray());
        } else {
            result.completeExceptionally(new TooLargeException());
        }
    }

    private void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable cause) {
        result.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        result.complete(bytes.toByteArray());
    }
}
