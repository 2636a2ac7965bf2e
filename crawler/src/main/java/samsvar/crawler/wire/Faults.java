package samsvar.crawler.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Says in plain words why there was no answer. */
final class Faults {
    private Faults() {}

    static Reply.Broken reply(Exception failure) {
        return switch (failure) {
            case LastingException e -> new Reply.Broken(message(e), true);
            case SSLHandshakeException e -> new Reply.Broken("no trusted encryption: " + certificate(e), true);
            case SSLException e -> new Reply.Broken("no trusted encryption: " + message(e), false);
            case UnknownHostException e -> passing("unknown host: " + message(e));
            case SocketTimeoutException e -> passing("no connection within 10 s");
            case ConnectException e -> passing("no connection: " + message(e));
            case MessageConstraintException e -> passing("a header larger than is taken");
            case TruncatedChunkException e -> passing("the answer was cut off");
            case NoHttpResponseException e -> passing("the connection was closed without an answer");
            case ConnectionClosedException e -> passing("the answer was cut off");
            case IOException e -> passing("the connection broke: " + message(e));
            case HttpException e -> passing("an answer that is no HTTP: " + message(e));
            default -> passing("the request could not be made: " + message(failure));
        };
    }

    private static Reply.Broken passing(String reason) {
        return new Reply.Broken(reason, false);
    }

    private static String certificate(SSLHandshakeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CertificateExpiredException e -> {
                    return "the certificate has expired";
                }
                case CertificateNotYetValidException e -> {
                    return "the certificate is not valid yet";
                }
                case CertPathBuilderException e -> {
                    return "the certificate is signed by nobody known";
                }
                case CertificateException e
                when message(e).contains("subject alternative") -> {
                    return "the certificate is for another host";
                }
                default -> {}
            }
        }
        return message(failure);
    }

    private static String message(Exception failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message.strip();
    }
}
