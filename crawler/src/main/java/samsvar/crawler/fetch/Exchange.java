package samsvar.crawler.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * One request and what it came to.
 *
 * @param result what the address answered
 * @param connected the server's address the connection went to; empty where none was made, and behind a forward proxy
 * @param firstByte from sending the request to the answer's headers, without the time for connecting; empty where none came
 * @param whole from the call to its end, connecting and body included
 */
public record Exchange(
        FetchResult result, Optional<InetAddress> connected, Optional<Duration> firstByte, Duration whole) {}
