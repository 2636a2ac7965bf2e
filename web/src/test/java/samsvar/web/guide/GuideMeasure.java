package samsvar.web.guide;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import samsvar.config.Config;
import samsvar.config.guide.GuideQuestion;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigLoader;
import samsvar.engine.answer.Answer;
import samsvar.engine.place.Gazetteer;
import samsvar.web.app.ReadingApp;
import samsvar.web.guide.Chapter.Entry;

/**
 * How much of the guide is answered in a crawled data folder, and by what? Arguments: the configuration's folder,
 * the data
 * folder, then places such as "se/sala" or "no/-"; prints each answer, so that a person can judge it, and counts.
 */
public final class GuideMeasure {
    private final Map<String, int[]> counts = new TreeMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private GuideMeasure() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Config config = ConfigLoader.load(Optional.of(Path.of(arguments[0])));
        try (ReadingApp app = ReadingApp.open(Path.of(arguments[1]), config);
                GuideDesk desk = new GuideDesk(config.guide(), app.engine(), config.sources())) {
            GuidePlaces places = new GuidePlaces(config.sources(), new Gazetteer(config.places()));
            GuideMeasure measure = new GuideMeasure();
            for (String place : List.of(arguments).subList(2, arguments.length)) {
                measure.of(place, desk, places);
            }
        }
    }

    private void of(String name, GuideDesk desk, GuidePlaces places) {
        String[] parts = name.split("/");
        GuidePlace place = (parts[1].equals("-") ? places.country(parts[0]) : places.municipality(parts[0], parts[1]))
                .orElseThrow();
        long begin = System.nanoTime();
        List<Chapter> chapters =
                desk.chapters(desk.guide().situations(), place, LanguageTag.EN, Duration.ofMinutes(10));
        long took = (System.nanoTime() - begin) / 1_000_000;
        counts.clear();
        chapters.forEach(chapter -> chapter.entries().forEach(entry -> tell(name, chapter, entry)));
        counts.forEach((situation, n) -> out.println("# " + name + " " + situation + ": agencies " + n[0] + " of "
                + n[1] + ", municipality " + n[2] + " of " + n[3] + ", questions answered " + n[4] + " of " + n[5]));
        out.println("# " + name + " collected in " + took + " ms");
    }

    private void tell(String name, Chapter chapter, Entry entry) {
        int[] n = counts.computeIfAbsent(chapter.situation().id(), key -> new int[6]);
        GuideQuestion question = entry.question();
        count(
                n,
                0,
                question.asked().contains(GuideQuestion.Level.AGENCY),
                entry.agency().isPresent());
        count(
                n,
                2,
                question.asked().contains(GuideQuestion.Level.MUNICIPALITY),
                entry.municipality().isPresent());
        count(n, 4, true, entry.answered());
        entry.agency().ifPresent(answer -> tell(name, question, answer));
        entry.municipality().ifPresent(answer -> tell(name, question, answer));
    }

    private static void count(int[] n, int at, boolean asked, boolean answered) {
        n[at] += answered ? 1 : 0;
        n[at + 1] += asked ? 1 : 0;
    }

    private void tell(String name, GuideQuestion question, Answer.Quoted answer) {
        out.println(String.join(
                "\t",
                name,
                question.id(),
                String.valueOf(Math.round(answer.confidence() * 100)),
                answer.quote().page().authority(),
                answer.quote().page().title(),
                answer.quote().text().replaceAll("\\s+", " ")));
    }
}
