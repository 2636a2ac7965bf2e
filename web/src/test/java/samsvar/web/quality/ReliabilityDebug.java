package samsvar.web.quality;
import java.nio.file.*; import java.time.*; import java.util.*;
import samsvar.engine.answer.*;
public final class ReliabilityDebug {
    public static void main(String[] a) throws Exception {
        Path folder = Path.of("/tmp/lasting-sample");
        var config = samsvar.config.load.ConfigLoader.load(Optional.of(folder.resolve("config")));
        try (OpenWeb web = OpenWeb.open(folder.resolve("data"), config, Instant.now())) {
            AlteredPages alt = new AlteredPages(config, 1);
            for (int i = 0; i < a.length; i += 2) {
                System.err.println("=== " + a[i]);
                Answer.Quoted q = (Answer.Quoted) web.ask(a[i]).answer();
                var p = alt.differing(q, AlteredPages.Way.valueOf(a[i + 1]), -50).orElseThrow();
                web.put(p, Duration.ZERO);
                System.setProperty("dbg", "true");
                System.err.println("--- altered " + p.url());
                web.ask(a[i]);
                web.remove(p.id());
            }
        }
    }
}
