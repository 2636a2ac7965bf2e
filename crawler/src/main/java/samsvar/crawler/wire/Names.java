package samsvar.crawler.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Which addresses does a host name stand for? Thread-safe. */
@FunctionalInterface
public interface Names {
    /**
     * The addresses in the order they are to be tried; at least one.
     *
     * @throws UnknownHostException where there is no such name, or the name server does not answer
     */
    List<InetAddress> of(String host) throws IOException, InterruptedException;
}
