package samsvar.crawler.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import samsvar.engine.page.Block;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

/** Which facts does a page hold that can be acted upon? Stateless and thread-safe. */
public final class FactReader {
    private FactReader() {}

    /**
     * Facts of the text in reading order, then those that only links or structured data know.
     *
     * @param blocks the page's blocks as they are kept: ranges are ranges of their joined text
     * @param reaches its telephone and e-mail links
     * @param structured its schema.org items
     * @param country the authority's country, "SE", "NO", "UA" or another
     */
    public static List<PageFact> read(
            List<Block> blocks, List<Reach> reaches, List<StructuredItem> structured, String country) {
        List<PageFact> facts = new ArrayList<>(visible(blocks, country));
        String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        ReachFacts.add(facts, text, reaches, country);
        facts.sort(Comparator.comparingInt(f -> f.where().map(TextRange::start).orElse(Integer.MAX_VALUE)));
        StructuredFacts.add(facts, text, structured, country);
        return facts;
    }

    /** Whether a text names days of the week and nothing else. */
    public static boolean namesDays(String text) {
        return !DayTimes.only(text).isEmpty();
    }

    private static List<PageFact> visible(List<Block> blocks, String country) {
        List<PageFact> facts = new ArrayList<>();
        List<Segment> segments = Segment.of(blocks);
        PhoneReader phones = new PhoneReader(country);
        boolean digits = false;
        for (Segment segment : segments) {
            if (FactWords.hasDigit(segment.text())) {
                digits = true;
                facts.addAll(phones.in(segment));
            }
            facts.addAll(EmailReader.in(segment));
        }
        if (digits) {
            String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
            facts.addAll(AddressReader.in(text, segments, country));
        }
        facts.addAll(HoursReader.in(blocks));
        return facts;
    }
}
