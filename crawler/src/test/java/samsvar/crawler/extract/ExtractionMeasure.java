package samsvar.crawler.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.Block;

/** How much of what must be kept is kept, and how much of what must not? Run main to see figures and the worst pages. */
final class ExtractionMeasure {
    private ExtractionMeasure() {}

    /**
     * What was measured on some pages.
     *
     * @param words each page's agreement word by word
     * @param runs each page's agreement in runs of four words
     */
    record Result(SegmentScore segments, Map<String, TextOverlap> words, Map<String, TextOverlap> runs) {
        @Override
        public String toString() {
            return segments
                    + (words.isEmpty() ? "" : line("words", words.values()) + line("runs of 4 words", runs.values()));
        }

        private static String line(String what, Collection<TextOverlap> pages) {
            TextOverlap mean = TextOverlap.mean(List.copyOf(pages));
            return String.format(
                    Locale.ROOT,
                    "%n     %s: precision %.4f recall %.4f F1 %.4f",
                    what,
                    mean.precision(),
                    mean.recall(),
                    mean.f1());
        }
    }

    static Result of(List<MeasuredPages.Page> pages, Extractor extractor) {
        Result result = new Result(new SegmentScore(), new TreeMap<>(), new TreeMap<>());
        for (MeasuredPages.Page page : pages) {
            String text = text(extractor.extract(page.body()));
            String name = page.group() + " " + page.name();
            result.segments.add(name, text, page.wanted(), page.unwanted());
            page.main().ifPresent(main -> {
                result.words.put(name, TextOverlap.of(main, text, 1));
                result.runs.put(name, TextOverlap.of(main, text, 4));
            });
        }
        return result;
    }

    static String text(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Extracted page ->
                MeasuredPages.squeezed(page.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
            case Extraction.Skipped _ -> "";
        };
    }

    private static void show(String name, List<MeasuredPages.Page> pages, Extractor extractor, int worst) {
        Result result = of(pages, extractor);
        result.segments.worst().stream().limit(worst).forEach(System.out::println);
        result.runs.entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> e.getValue().f1()))
                .limit(worst)
                .forEach(e -> System.out.printf(
                        Locale.ROOT,
                        "F1 %.3f precision %.3f recall %.3f %s%n",
                        e.getValue().f1(),
                        e.getValue().precision(),
                        e.getValue().recall(),
                        e.getKey()));
        System.out.println("== " + name + ": " + result);
    }

    /** Arguments: the practice web's built folder, the folder of the segments, the unpacked pages, how many bad pages to show. */
    public static void main(String[] args) throws IOException {
        int worst = Integer.parseInt(args[3]);
        List<MeasuredPages.Page> practice = MeasuredPages.practice(Path.of(args[0]));
        List<MeasuredPages.Page> segments = MeasuredPages.segments(Path.of(args[1]), Path.of(args[2]));
        try (Extractor extractor = new Extractor(new LexicalLanguageIdentifier())) {
            Predicate<MeasuredPages.Page> first = MeasuredPages.inGroup("half A");
            show("practice web", practice, extractor, worst);
            show("segments", segments, extractor, worst);
            show("half A", segments.stream().filter(first).toList(), extractor, 0);
            show("half B", segments.stream().filter(first.negate()).toList(), extractor, 0);
            ExtractionSpeed.show("practice web", practice, extractor);
            ExtractionSpeed.show("segments", segments, extractor);
        }
    }
}
