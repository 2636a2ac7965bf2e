package samsvar.crawler.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import samsvar.crawler.extract.Body;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.run.CrawlListener;
import samsvar.engine.language.LexicalLanguageIdentifier;

/**
 * Pages per second fetched, extracted and archived, beside a bare loop of java.net.http and jsoup and beside wget --mirror over the
 * same pages in the same run. Arguments: hosts, pages per host, rounds. A host gets one request at a time from all of them.
 */
final class CrawlBench {
    private CrawlBench() {}

    public static void main(String[] args) throws Exception {
        int hosts = Integer.parseInt(args[0]);
        int pages = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        List<String> names = BenchWeb.hosts(hosts);
        try (BenchWeb web = new BenchWeb(pages, hosts * pages + hosts)) {
            print(Measure.of("bare loop, warming up", () -> bare(web.proxy(), names, pages)));
            for (int round = 1; round <= rounds; round++) {
                Measure bare = Measure.of("bare loop", () -> bare(web.proxy(), names, pages));
                print(bare);
                Measure plain = Measure.of("crawl, plain text", () -> crawl(web, names, pages, PlainReader::read));
                print(plain);
                try (Extractor extractor = new Extractor(new LexicalLanguageIdentifier())) {
                    Measure crawl = Measure.of("crawl", () -> crawl(web, names, pages, extractor::extract));
                    print(crawl);
                    System.out.println(crawl.beside(bare));
                }
            }
            print(Measure.of("wget --mirror, first host", () -> wget(web.proxy(), names.getFirst())));
        }
    }

    private static void print(Measure measure) {
        System.out.println(measure.line());
    }

    private static long crawl(BenchWeb web, List<String> hosts, int pages, Function<Body, Extraction> reader)
            throws IOException {
        Path data = Files.createTempDirectory("crawl-bench");
        try {
            return web.crawl(data, hosts, pages, CrawlListener.SILENT, reader).written();
        } finally {
            delete(data);
        }
    }

    /** One request at a time per host, as the crawler; every page parsed. */
    private static long bare(URI proxy, List<String> hosts, int pages) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .proxy(ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort())))
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> tasks = new ArrayList<>();
            hosts.forEach(host -> tasks.add(() -> bare(client, host, pages)));
            long read = 0;
            for (Future<Long> task : threads.invokeAll(tasks)) {
                read += task.get();
            }
            return read;
        }
    }

    private static long bare(HttpClient client, String host, int pages) throws IOException, InterruptedException {
        long read = 0;
        for (int page = 0; page < pages; page++) {
            URI url = URI.create("http://" + host + BenchPages.path(page));
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean page200 = answer.statusCode() == 200;
            read += page200
                            && Jsoup.parse(new ByteArrayInputStream(answer.body()), "UTF-8", url.toString())
                                    .hasText()
                    ? 1
                    : 0;
        }
        return read;
    }

    private static long wget(URI proxy, String host) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("wget-bench");
        try {
            ProcessBuilder wget = new ProcessBuilder(
                    "wget", "-q", "--mirror", "-e", "http_proxy=" + proxy, "-e", "robots=off", "http://" + host + "/");
            wget.directory(folder.toFile()).start().waitFor();
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile).count();
            }
        } finally {
            delete(folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
