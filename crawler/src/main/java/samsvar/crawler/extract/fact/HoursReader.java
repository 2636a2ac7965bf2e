package samsvar.crawler.extract.fact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samsvar.engine.page.Block;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

/**
 * When is something open? Reads tables, pairs, lists and lines that name days with times. What follows each other under one
 * heading, or in one column of a table, is one set of hours. Not thread-safe; one per page.
 */
final class HoursReader {
    private static final int LONGEST_LINE = 220;
    private static final WordFinder OPEN = FactWords.finder("open");
    private static final WordFinder CLOSED = FactWords.finder("closed");
    private static final WordFinder ALWAYS = FactWords.finder("always");
    private static final WordFinder SEASON = FactWords.finder("season");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}\\.? ?(?:" + FactWords.any("month")
                    + ")|\\b\\d{1,2}[./]\\d{1,2}(?![.:]?\\d)(?! ?[-–—])(?<![-–—] ?\\d{1,2}[./]\\d{1,2})|\\b20\\d{2}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<PageFact> facts = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private String heading = "";
    private int offset;

    /** Hours that the next block may go on with. */
    private record Open(String label, List<OpenTime> times, boolean usual, TextRange range) {}

    private HoursReader() {}

    static List<PageFact> in(List<Block> blocks) {
        HoursReader reader = new HoursReader();
        for (Block block : blocks) {
            reader.add(block);
            reader.offset += block.text().length() + 1;
        }
        reader.close();
        return reader.facts;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading h -> {
                close();
                heading = h.text();
            }
            case Block.Paragraph p -> lines(p.text());
            case Block.ListItem i -> line(i.text(), offset);
            case Block.TableRow r -> row(r);
            case Block.Definition d -> pair(d);
        }
    }

    private void lines(String text) {
        int start = offset;
        for (String line : text.indexOf('\n') < 0 ? List.of(text) : List.of(text.split("\n", -1))) {
            line(line, start);
            start += line.length() + 1;
        }
    }

    private void line(String text, int start) {
        if (text.length() > LONGEST_LINE || !mayTell(text)) {
            close();
            return;
        }
        DayTimes.Said said = DayTimes.read(text, List.of());
        boolean announced = said.start() >= 0
                && (text.substring(0, said.start()).chars().noneMatch(Character::isLetter)
                        || OPEN.isIn(text)
                        || OPEN.isIn(heading)
                        || CLOSED.isIn(text));
        if (said.times().isEmpty() || !announced) {
            close();
            return;
        }
        String before = text.substring(0, said.start()).replaceFirst("[\\s:–-]+$", "");
        boolean named = !before.isEmpty() && text.startsWith(":", before.length());
        put(named ? before : heading, said.times(), text, new TextRange(start + said.start(), start + said.end()));
    }

    private static boolean mayTell(String text) {
        boolean timed = FactWords.hasDigit(text) || CLOSED.isIn(text) || ALWAYS.isIn(text);
        return timed && (DayTimes.DAY_NAMES.isIn(text) || ALWAYS.isIn(text));
    }

    private void pair(Block.Definition pair) {
        TextRange range = new TextRange(offset, offset + pair.text().length());
        List<DayOfWeek> days = DayTimes.only(pair.term());
        boolean says = !days.isEmpty() || OPEN.isIn(pair.term() + ' ' + heading);
        List<OpenTime> times = says ? DayTimes.read(pair.details(), days).times() : List.of();
        if (times.isEmpty()) {
            close();
        } else {
            put(days.isEmpty() ? pair.term() : heading, times, pair.text(), range);
        }
    }

    private void row(Block.TableRow row) {
        if (row.header() || row.cells().isEmpty()) {
            return;
        }
        List<DayOfWeek> days = DayTimes.only(row.cells().getFirst());
        int start = offset;
        boolean any = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            String header = i < row.headers().size() ? row.headers().get(i) : "";
            List<DayOfWeek> meant = days.isEmpty() ? DayTimes.only(header) : days;
            boolean repeated = i > 0 && cell.equals(row.cells().get(i - 1)) && !days.isEmpty();
            if (!meant.isEmpty() && !(i == 0 && !days.isEmpty()) && !repeated) {
                List<OpenTime> times = DayTimes.read(cell, meant).times();
                String label =
                        days.isEmpty() ? row.cells().getFirst() : row.cells().size() > 2 ? header : "";
                TextRange range = days.isEmpty()
                        ? new TextRange(start, start + cell.length())
                        : new TextRange(offset, start + cell.length());
                any |= !times.isEmpty();
                put(label.isEmpty() ? caption(row) : label, times, cell + ' ' + row.caption(), range);
            }
            start += cell.length() + 1;
        }
        if (!any) {
            close();
        }
    }

    private String caption(Block.TableRow row) {
        return row.caption().isEmpty() ? heading : row.caption();
    }

    private void put(String label, List<OpenTime> times, String text, TextRange range) {
        if (times.isEmpty()) {
            return;
        }
        boolean usual = isUsual(label) && isUsual(heading) && isUsual(text);
        Optional<Open> before = open.stream()
                .filter(o -> o.label().equals(label) && o.usual() == usual)
                .findFirst();
        List<OpenTime> all = new ArrayList<>(before.map(Open::times).orElse(List.of()));
        all.addAll(times);
        before.ifPresent(open::remove);
        int start = before.map(o -> o.range().start()).orElse(range.start());
        open.add(new Open(label, all, usual, new TextRange(start, range.end())));
    }

    private static boolean isUsual(String text) {
        return !SEASON.isIn(text) && !DATE.matcher(text).find();
    }

    private void close() {
        for (Open o : open) {
            facts.add(new PageFact.Hours(
                    Optional.of(o.range()), o.label(), o.times(), o.usual(), Optional.empty(), Optional.empty()));
        }
        open.clear();
    }
}
