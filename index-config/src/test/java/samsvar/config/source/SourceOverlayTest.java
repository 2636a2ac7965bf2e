package samsvar.config.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;

class SourceOverlayTest {
    @TempDir
    Path folder;

    private SourceOverlay.Written add(boolean replace, String... lines) {
        SourceOverlay.Result result = new SourceOverlay(folder).add("starts.txt", List.of(lines), replace);
        return assertInstanceOf(SourceOverlay.Written.class, result, result.toString());
    }

    private Sources loaded() throws ConfigException {
        return ConfigLoader.load(Optional.of(folder)).sources();
    }

    @Test
    void aKnownHostBringsItsMetadataAndIsSwitchedOn() throws Exception {
        SourceOverlay.Written written = add(false, "http://www.udi.no/");
        Source udi = loaded().enabled().findFirst().orElseThrow();
        assertEquals(written.added(), List.of(udi));
        assertEquals("no-udi", udi.id().value());
        assertEquals("NO", udi.country());
        assertTrue(udi.name().containsKey(LanguageTag.NB));
        assertEquals(List.of(URI.create("http://www.udi.no/")), udi.start());
        assertEquals(1174, loaded().all().size());
    }

    @Test
    void anUnknownHostIsNamedForItself() throws Exception {
        add(true, "http://förskola.trap.example/sök?q=ä#del", "https://127.0.0.1:8443/x", "http://kommun.example.se");
        List<Source> all = loaded().all();
        assertEquals(
                List.of("127.0.0.1", "kommun.example.se", "xn--frskola-90a.trap.example"),
                all.stream().map(s -> s.id().value()).toList());
        Source school = all.getLast();
        assertEquals("EU", school.country());
        assertEquals("förskola.trap.example", school.ownName());
        assertEquals(List.of("xn--frskola-90a.trap.example"), school.hosts());
        assertEquals(List.of(URI.create("http://xn--frskola-90a.trap.example/s%C3%B6k?q=%C3%A4")), school.start());
        assertEquals("SE", all.get(1).country());
        assertEquals(URI.create("http://kommun.example.se/"), all.get(1).start().getFirst());
    }

    @Test
    void replacingLeavesOnlyTheFoldersOwnSources() throws Exception {
        add(true, "http://www.udi.no/");
        assertEquals(1, loaded().all().size());
        add(false, "http://a.example/");
        assertEquals(2, loaded().all().size());
    }

    @Test
    void repeatsAreMergedWithANote() throws Exception {
        SourceOverlay.Written written =
                add(false, "# seeds", "", "http://www.a.example/", "HTTP://A.example", "http://a.example/b");
        assertEquals(1, written.added().size());
        assertEquals(2, written.added().getFirst().start().size());
        assertEquals(
                List.of("starts.txt:4: HTTP://A.example repeats http://www.a.example/ and was merged with it."),
                written.notes().stream().map(SourceOverlay.Note::toString).toList());
    }

    @Test
    void addingAgainExtendsWhatIsThere() throws Exception {
        add(false, "http://a.example/");
        SourceOverlay.Written again = add(false, "http://www.a.example/", "http://a.example/c");
        assertEquals(List.of(), again.added());
        assertEquals(1, again.extended().size());
        assertEquals(1, again.notes().size());
        assertEquals(
                List.of(URI.create("http://a.example/"), URI.create("http://a.example/c")),
                loaded().enabled().findFirst().orElseThrow().start());
    }

    @Test
    void aSharedHostWithoutAPathIsTakenWholeAndAPathGoesToItsHolder() throws Exception {
        add(false, "http://www.lansstyrelsen.se/", "http://www.lansstyrelsen.se/skane/nyheter.html");
        Sources sources = loaded();
        assertEquals(2, sources.enabled().count());
        assertEquals("se-lansstyrelsen-skane", owner(sources, "http://www.lansstyrelsen.se/Skane/x"));
        assertEquals("lansstyrelsen.se", owner(sources, "http://www.lansstyrelsen.se/dalarna/x"));
    }

    private static String owner(Sources sources, String address) {
        return sources.owner(URI.create(address)).orElseThrow().id().value();
    }

    @Test
    void oneBadLineWritesNothing() throws IOException {
        SourceOverlay.Result result =
                new SourceOverlay(folder).add("s.txt", List.of("http://a.example/", "www.b.example", "ftp://c"), true);
        SourceOverlay.Refused refused = assertInstanceOf(SourceOverlay.Refused.class, result);
        assertEquals(
                List.of("s.txt:2", "s.txt:3"),
                refused.problems().stream().map(SourceOverlay.Note::where).toList());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void twoHundredHostsLoadBack() throws Exception {
        List<String> lines = IntStream.range(0, 200)
                .mapToObj(n -> "http://h" + n + ".example:8085/")
                .toList();
        new SourceOverlay(folder).add("", lines, true);
        assertEquals(200, loaded().enabled().count());
    }

    @Test
    void aScheduleIsWrittenAndTheRestOfTheDeclarationStays() throws Exception {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources/two.yaml"), """
            - {id: a, country: SE, kind: agency, name: {sv: A}, start: "http://a.example/", aliases: [Ah], code: 0114}
            - {id: b, country: SE, kind: agency, name: {sv: B}, start: "http://b.example/"}
            """);
        SourceOverlay.Result result = new SourceOverlay(folder).schedule(new SourceId("a"), "varje vardag kl. 03.15");
        assertInstanceOf(SourceOverlay.Written.class, result, result.toString());
        assertEquals(
                Optional.of("varje vardag kl. 03.15"),
                loaded().find(new SourceId("a")).orElseThrow().schedule());
        String text = Files.readString(folder.resolve("sources/two.yaml"));
        assertTrue(text.contains("Ah") && text.contains("0114") && text.contains("http://b.example/"), text);
    }

    @Test
    void schedulingABuiltInSourceDoesNotSwitchItOn() throws Exception {
        SourceOverlay.Result result = new SourceOverlay(folder).schedule(new SourceId("no-udi"), "hver mandag 04:00");
        SourceOverlay.Written written = assertInstanceOf(SourceOverlay.Written.class, result);
        assertEquals(1, written.notes().size());
        Source udi = loaded().find(new SourceId("no-udi")).orElseThrow();
        assertFalse(udi.enabled());
        assertEquals(Optional.of("hver mandag 04:00"), udi.schedule());
    }

    @Test
    void anUnknownIdOrScheduleIsRefused() {
        SourceOverlay overlay = new SourceOverlay(folder);
        assertInstanceOf(SourceOverlay.Refused.class, overlay.schedule(new SourceId("nowhere"), "every day at 3:15"));
        assertInstanceOf(SourceOverlay.Refused.class, overlay.schedule(new SourceId("no-udi"), "now and then"));
    }
}
