package samsvar.crawler.wire;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import samsvar.crawler.plan.CrawlSettings;
import samsvar.crawler.store.Archive;

/** CPU per request of {@link Wire} and of java.net.http against a loopback server in a process of its own. Run by hand. */
final class WireMeasure {
    private static final int HOSTS = 8;
    private static final int REQUESTS = Integer.getInteger("requests", 4_000);
    private static final int BYTES = 20_000;

    private WireMeasure() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            serve();
            return;
        }
        Process server = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WireMeasure.class.getName(),
                        "serve")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            int port = Integer.parseInt(out.readLine());
            Path folder = Files.createTempDirectory("wire-measure");
            try (Archive archive = Archive.open(folder, InstantSource.system());
                    HttpClient client = HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build();
                    Wire wire = new Wire(settings(), archive.hosts(), InstantSource.system())) {
                for (int round = 0; round < 3; round++) {
                    measure(
                            "java.net.http",
                            port,
                            address -> () -> client.send(
                                            HttpRequest.newBuilder(address)
                                                    .timeout(Duration.ofSeconds(20))
                                                    .build(),
                                            HttpResponse.BodyHandlers.ofByteArray())
                                    .body()
                                    .length);
                    measure("wire", port, address -> () -> {
                        Reply reply = wire.get(address, Map.of(), Limits.of(10 << 20, false, Duration.ofSeconds(45)));
                        if (reply instanceof Reply.Answer answer) {
                            return answer.body(10 << 20).orElseThrow().length;
                        }
                        throw new IllegalStateException(reply.toString());
                    });
                }
            }
        } finally {
            server.destroy();
        }
    }

    private static CrawlSettings settings() {
        return CrawlSettings.standard(URI.create("https://samsvar.example/om"))
                .allowing(Set.copyOf(IntStream.rangeClosed(1, HOSTS)
                        .mapToObj(i -> "127.0.0." + i)
                        .toList()));
    }

    private interface Client {
        Callable<Integer> request(URI address);
    }

    private static void measure(String name, int port, Client client) throws InterruptedException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int host = 1; host <= HOSTS; host++) {
            String origin = "http://127.0.0." + host + ":" + port + "/sida/";
            threads.add(Thread.startVirtualThread(() -> {
                for (int i = 0; i < REQUESTS; i++) {
                    try {
                        if (client.request(URI.create(origin + i)).call() != BYTES) {
                            throw new IllegalStateException("wrong length");
                        }
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double micros = (system.getProcessCpuTime() - cpu) / 1e3 / HOSTS / REQUESTS;
        System.out.printf(
                "%-14s %6.0f requests/s  %5.0f us CPU per request%n", name, HOSTS * REQUESTS / seconds, micros);
    }

    private static void serve() throws IOException {
        byte[] answer = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + BYTES + "\r\n\r\n"
                        + "x".repeat(BYTES))
                .getBytes(StandardCharsets.US_ASCII);
        try (ServerSocket socket = new ServerSocket(0, 100, InetAddress.getByName("0.0.0.0"))) {
            System.out.println(socket.getLocalPort());
            while (true) {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                Thread.ofPlatform().daemon().start(() -> answer(connection, answer));
            }
        }
    }

    private static void answer(Socket connection, byte[] answer) {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = connection.getOutputStream();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty()) {
                    out.write(answer);
                }
            }
        } catch (IOException e) {
            // The client has gone.
            return;
        }
    }
}
