package samsvar.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import samsvar.web.demo.SampleWeb;

/** kill -9 at any moment: nothing is lost, nothing is fetched twice, and archive and index agree afterwards. */
class CrashTest {
    private static final int KILLS = 2;

    /** Requests of each host until a kill, on average: robots.txt, site map, two pages (one on its way). */
    private static final int SOONEST = 4;

    private static final int LATEST = 5;

    /** Of each host: the page under way and, without a delay, the one before it. */
    private static final int ON_THEIR_WAY = 2;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Path config = Path.of("");
    private Path data = Path.of("");

    @Test
    @Timeout(180)
    void killedWhileCrawlingAndWhileIndexingItEndsAsIfNothingHadHappened() throws Exception {
        config = SampleWeb.writeConfig(folder.resolve("config"));
        try (SampleWeb web = SampleWeb.start(0);
                CountedProxy proxy = new CountedProxy(web.proxy())) {
            DataState undisturbed = crawlCalmly(proxy, web.hosts().size());
            data = folder.resolve("killed");
            int requestsAgain = crawlWithKills(proxy, web.hosts().size());
            assertSame(undisturbed);
            assertTrue(
                    requestsAgain <= KILLS * ON_THEIR_WAY * web.hosts().size(),
                    requestsAgain + " pages asked for again, seed " + seed);
            indexWithAKill();
            assertEquals(0, Main.run(crawl(proxy)));
            assertSame(undisturbed);
        }
    }

    private void assertSame(DataState undisturbed) throws IOException {
        DataState now = DataState.of(data);
        assertEquals(undisturbed.pages().keySet(), now.pages().keySet(), "pages, seed " + seed);
        assertEquals(undisturbed.indexed(), now.indexed(), "passages, seed " + seed);
        assertTrue(undisturbed.equals(now), "the text of a page, or how far the index is, differs; seed " + seed);
    }

    private DataState crawlCalmly(CountedProxy proxy, int hosts) throws IOException {
        data = folder.resolve("calm");
        assertEquals(0, Main.run(crawl(proxy)));
        int requests = proxy.takeAnswered().size();
        assertTrue(
                requests > KILLS * LATEST * hosts,
                requests + " requests: the sample web has grown too small for this test");
        return DataState.of(data);
    }

    /** Returns how many pages were asked for again; none of them had been kept. */
    private int crawlWithKills(CountedProxy proxy, int hosts) throws Exception {
        List<String> fetched = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            Set<String> kept = i == 0 ? Set.of() : DataState.pages(data).keySet();
            Process crawling = start(crawl(proxy));
            proxy.after(random.nextInt(SOONEST * hosts, LATEST * hosts), crawling::destroyForcibly);
            awaitEnd(crawling);
            fetched.addAll(notKept(proxy.takeAnswered(), kept));
        }
        Set<String> kept = DataState.pages(data).keySet();
        assertTrue(kept.size() > 0, "nothing was kept of " + fetched.size() + " pages, seed " + seed);
        assertEquals(0, Main.run(crawl(proxy)));
        fetched.addAll(notKept(proxy.takeAnswered(), kept));
        return fetched.size() - new HashSet<>(fetched).size();
    }

    private List<String> notKept(List<String> answered, Set<String> kept) {
        Set<String> again = answered.stream().filter(kept::contains).collect(Collectors.toSet());
        assertEquals(Set.of(), again, "kept in the archive and yet fetched again, seed " + seed);
        return answered.stream()
                .filter(a -> !a.endsWith("/robots.txt") && !a.endsWith("/sitemap.xml"))
                .toList();
    }

    private void indexWithAKill() throws Exception {
        Set<String> before = commits();
        Process indexing = start("reindex", "--data", data.toString(), "--config", config.toString());
        while (indexing.isAlive() && commits().equals(before)) {
            Thread.onSpinWait();
        }
        indexing.destroyForcibly();
        awaitEnd(indexing);
        assertTrue(DataState.of(data).behind() > 0, "the kill came too late to do harm, seed " + seed);
    }

    private Set<String> commits() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("segments_"))
                    .collect(Collectors.toSet());
        }
    }

    private String[] crawl(CountedProxy proxy) {
        return new String[] {
            "crawl",
            "--once",
            "--delay",
            "0ms",
            "--proxy",
            proxy.address(),
            "--data",
            data.toString(),
            "--config",
            config.toString()
        };
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitEnd(Process process) throws InterruptedException {
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the program neither ended nor was killed");
        assertEquals(137, process.exitValue(), "the program ended before it was killed");
    }
}
