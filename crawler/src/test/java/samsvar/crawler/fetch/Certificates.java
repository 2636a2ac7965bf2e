package samsvar.crawler.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server certificate for one name, made by the JDK's keytool. */
final class Certificates {
    private static final String PASSWORD = "provprov";

    private final Path file;

    /** @param validity keytool's -startdate and -validity */
    Certificates(Path folder, String name, String... validity) throws IOException, InterruptedException {
        this.file = folder.resolve(name + String.join("", validity) + ".p12");
        keytool("ca", "CN=Prov CA", List.of("-ext", "bc=ca:true"));
        List<String> leaf = new ArrayList<>(List.of("-signer", "ca", "-ext", "san=dns:" + name));
        leaf.addAll(List.of(validity));
        keytool("prov", "CN=" + name, leaf);
    }

    private void keytool(String alias, String name, List<String> more) throws IOException, InterruptedException {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command =
                new ArrayList<>(List.of(program, "-genkeypair", "-storetype", "PKCS12", "-keyalg", "EC"));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD, "-alias", alias, "-dname", name));
        command.addAll(more);
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    /** A socket that shows the certificate. */
    ServerSocket listening() throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore store = store();
        store.deleteEntry("ca");
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    /** What trusts who signed the certificate, and nobody else. */
    SSLContext trust() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("prov", store().getCertificate("ca"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
