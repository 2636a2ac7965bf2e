package samsvar.crawler.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the system's resolver, on threads of its own: the native call would hold a virtual thread's carrier, and a few names whose
 * servers are silent would then stop the whole crawl.
 */
final class SystemNames implements Names, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("names-", 0).factory());

    @Override
    public List<InetAddress> of(String host) throws IOException, InterruptedException {
        Future<InetAddress[]> lookup = threads.submit(() -> InetAddress.getAllByName(host));
        try {
            return List.of(lookup.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            lookup.cancel(true);
            throw new UnknownHostException("no name server answered for " + host);
        } catch (ExecutionException e) {
            throw new UnknownHostException("there is no host " + host);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
