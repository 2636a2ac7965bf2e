package samsvar.web.http;

import java.nio.file.Path;
import java.util.Optional;
import samsvar.web.count.QuestionCounts;
import samsvar.web.guard.Protection;

/**
 * How the server is reached and where it keeps what it must remember.
 *
 * @param host address to listen on; "127.0.0.1" unless the operator says otherwise
 * @param port port to listen on, 0 for any free one
 * @param answers folder of the answers that have a permanent address
 * @param protection against too many requests
 * @param address the service's address as the world sees it, without a slash at its end; empty where requests are believed
 */
public record WebSettings(String host, int port, Path answers, Protection protection, Optional<String> address) {
    public WebSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port + ".");
        }
    }

    /** With the usual protection, behind no other address. */
    public WebSettings(String host, int port, Path answers) {
        this(host, port, answers, Protection.usual(), Optional.empty());
    }

    /** Folder of reports on accessibility, beside the answers. */
    Path reports() {
        return answers.resolveSibling("reports");
    }

    /** Folder of what is counted, beside the answers. */
    Path counts() {
        return answers.resolveSibling(QuestionCounts.FOLDER);
    }
}
