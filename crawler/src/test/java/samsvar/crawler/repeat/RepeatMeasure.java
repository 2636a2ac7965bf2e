package samsvar.crawler.repeat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import samsvar.config.language.LanguageTag;
import samsvar.crawler.PlainPage;
import samsvar.crawler.extract.Extraction;
import samsvar.crawler.extract.Extractor;
import samsvar.crawler.extract.MeasuredPages;
import samsvar.engine.language.LexicalLanguageIdentifier;
import samsvar.engine.page.Block;
import samsvar.engine.page.Page;

/**
 * How much of the practice web's furniture is told by repetition alone, and how much of its main text is lost by it? Arguments:
 * the built practice web. For each share: main and furniture segments of pages that are marked, first with all structure taken out
 * of the pages, then as they are extracted.
 */
final class RepeatMeasure {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private RepeatMeasure() {}

    public static void main(String[] args) throws IOException {
        new RepeatMeasure().measure(MeasuredPages.practice(Path.of(args[0])));
    }

    private record Measured(MeasuredPages.Page truth, Page page) {}

    private void measure(List<MeasuredPages.Page> truths) {
        List<Measured> flat = new ArrayList<>();
        List<Measured> extracted = new ArrayList<>();
        try (Extractor extractor = new Extractor(new LexicalLanguageIdentifier())) {
            for (MeasuredPages.Page truth : truths) {
                if (extractor.extract(truth.body()) instanceof Extraction.Extracted kept
                        && !truth.group().startsWith("file")) {
                    extracted.add(new Measured(truth, page(truth, kept.title(), kept.language(), kept.blocks())));
                    flat.add(new Measured(truth, page(truth, kept.title(), kept.language(), flat(truth, kept))));
                }
            }
        }
        for (double share : new double[] {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9}) {
            report("without structure", share, flat);
            report("as extracted", share, extracted);
        }
    }

    private void report(String what, double share, List<Measured> pages) {
        Map<String, List<Measured>> hosts = new LinkedHashMap<>();
        pages.forEach(page -> hosts.computeIfAbsent(page.page().url().host(), h -> new ArrayList<>())
                .add(page));
        long[] counts = new long[5];
        Set<String> lost = new TreeSet<>();
        hosts.values().forEach(host -> {
            Map<Long, String> homes =
                    Repeats.of(host.stream().map(m -> PagePrints.of(m.page())).toList(), share);
            host.forEach(m -> count(m, Marks.on(m.page(), homes), counts, lost));
        });
        out.printf(
                "%-18s %.2f: main lost %d of %d, furniture gone %d of %d, blocks marked %d%n",
                what, share, counts[0], counts[1], counts[2], counts[3], counts[4]);
        lost.stream().limit(40).forEach(text -> out.println("    " + text));
    }

    private static void count(Measured measured, Page marked, long[] counts, Set<String> lost) {
        String all = measured.page().blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < marked.blocks().size(); i++) {
            kept.append(marked.repeats(i) ? "" : marked.blocks().get(i).text()).append('\n');
        }
        String before = MeasuredPages.squeezed(all);
        String after = MeasuredPages.squeezed(kept.toString());
        for (String wanted : measured.truth().wanted()) {
            counts[1] += before.contains(wanted) ? 1 : 0;
            if (before.contains(wanted) && !after.contains(wanted)) {
                counts[0]++;
                lost.add(wanted + "  " + measured.truth().name());
            }
        }
        for (String unwanted : measured.truth().unwanted()) {
            counts[3] += before.contains(unwanted) ? 1 : 0;
            counts[2] += before.contains(unwanted) && !after.contains(unwanted) ? 1 : 0;
        }
        counts[4] += marked.repeated().size();
    }

    private static Page page(MeasuredPages.Page truth, String title, LanguageTag language, List<Block> blocks) {
        return PlainPage.of(truth.body().url().toString(), "measured", language, title, blocks);
    }

    private static Block block(Element element, String text, LanguageTag language) {
        if (element.normalName().matches("h[1-6]")) {
            return new Block.Heading(element.normalName().charAt(1) - '0', text, language);
        }
        return element.normalName().equals("li")
                ? new Block.ListItem(0, text, language)
                : new Block.Paragraph(text, language);
    }

    /** Every line of text as a block, whatever it stands in. */
    private static List<Block> flat(MeasuredPages.Page truth, Extraction.Extracted kept) {
        Document document;
        try {
            document = Jsoup.parse(new ByteArrayInputStream(truth.body().bytes()), null, "http://example.org/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.select("script, style, noscript, template").remove();
        List<Block> blocks = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    line.append(text.getWholeText());
                } else {
                    end(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                end(node);
            }

            private void end(Node node) {
                if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    String text = MeasuredPages.squeezed(line.toString());
                    line.setLength(0);
                    if (!text.isEmpty()) {
                        blocks.add(block(element, text, kept.language()));
                    }
                }
            }
        });
        return blocks;
    }
}
