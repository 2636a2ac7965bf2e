package samsvar.crawler.extract.document.child;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/**
 * Takes the network away from this process as far as Java code uses it: no document may make us ask for anything. The parsers
 * are told not to as well; this holds where one forgets.
 */
final class Offline {
    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

    private Offline() {}

    /** For the rest of the process's life. */
    @SuppressWarnings("deprecation") // There is no other way to refuse every socket since the security manager is gone.
    static void enter() throws IOException {
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Refusing() : null);
        Socket.setSocketImplFactory(() -> {
            throw new UnsupportedOperationException("no network in this process");
        });
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("no network in this process");
        }
    }
}
