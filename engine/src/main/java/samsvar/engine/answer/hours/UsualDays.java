package samsvar.engine.answer.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samsvar.engine.answer.value.DaySpan;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.Block;
import samsvar.engine.page.OpenTime;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

/**
 * On which days do the hours that a page states surely hold? Not where they hold every other week or by appointment, have a pause they do
 * not tell, on public holidays, or where the page says elsewhere that it is closed or has other hours then.
 */
final class UsualDays {
    /** Season by number as in the classes of words, with the months in which somebody may call it so. */
    private static final List<List<Integer>> SEASONS = List.of(
            List.of(3, 4, 5), List.of(5, 6, 7, 8, 9), List.of(8, 9, 10, 11, 12), List.of(10, 11, 12, 1, 2, 3, 4));
    /** Months in which Christmas or Easter may be meant. */
    private static final List<Integer> CHRISTMAS = List.of(12, 1);

    private static final List<Integer> EASTER = List.of(3, 4);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Page page;
    private final PageFact.Hours hours;
    private final List<Line> lines;
    private final int section;

    /**
     * A sentence, row or heading of the page.
     *
     * @param heading what stands above it
     * @param section number of the part of the page under one heading
     * @param own whether it tells the hours
     */
    private record Line(String text, String heading, int section, boolean own) {}

    UsualDays(Page page, PageFact.Hours hours) {
        this.page = page;
        this.hours = hours;
        this.lines = lines(page, hours.where().orElse(new TextRange(0, 0)));
        this.section =
                lines.stream().filter(Line::own).map(Line::section).findFirst().orElse(-1);
    }

    private static List<Line> lines(Page page, TextRange own) {
        List<Line> lines = new ArrayList<>();
        int offset = 0;
        int section = 0;
        String heading = page.title();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading title) {
                section++;
                heading = title.text();
            }
            int at = offset;
            for (String text : SENTENCE_END.split(block.text(), 0)) {
                int start = page.text().indexOf(text, at);
                at = start + text.length();
                lines.add(new Line(
                        text, heading, section, own.overlaps(new TextRange(start, Math.max(at, start + 1)))));
            }
            offset += block.text().length() + 1;
        }
        return lines;
    }

    /** What is told of a day of the week: when it is open, or that it is closed; empty where it is told nothing. */
    List<OpenTime> of(DayOfWeek day) {
        return hours.times().stream().filter(time -> time.days().contains(day)).toList();
    }

    /** Whether something else on the page is told of a day of the week. */
    boolean isToldElsewhere(DayOfWeek day) {
        return lines.stream().anyMatch(line -> !line.own() && FactWords.isIn("day-" + day.getValue(), line.text()));
    }

    /** Whether the hours hold on a day as far as the page tells. */
    boolean holdOn(LocalDate day) {
        List<OpenTime> times = of(day.getDayOfWeek());
        return hours.from().filter(day::isBefore).isEmpty()
                && hours.until().filter(day::isAfter).isEmpty()
                && (isAlwaysOpen() || !PublicHolidays.include(day, page.country()))
                && isClear(times)
                && !FactWords.isIn("hours-vary", hours.label())
                && lines.stream().noneMatch(line -> mayChange(line, day, times));
    }

    private boolean isAlwaysOpen() {
        return hours.times().stream()
                .anyMatch(time -> time.days().size() == DayOfWeek.values().length
                        && time.span()
                                .filter(span -> span.opens().equals(LocalTime.MIDNIGHT)
                                        && span.closes().equals(LocalTime.MIDNIGHT))
                                .isPresent());
    }

    /** Whether a day is either closed or open in spans one after another, as those of one thing are. */
    private static boolean isClear(List<OpenTime> times) {
        List<OpenTime.Span> spans = times.stream()
                .flatMap(time -> time.span().stream())
                .distinct()
                .sorted(Comparator.comparing(OpenTime.Span::opens))
                .toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).opens().isBefore(spans.get(i - 1).closes())) {
                return false;
            }
        }
        return spans.isEmpty() || times.stream().allMatch(time -> time.span().isPresent());
    }

    private boolean mayChange(Line line, LocalDate day, List<OpenTime> times) {
        boolean here = line.own() || line.section() == section;
        if (here && FactWords.isIn("hours-pause", line.text()) && times.size() == 1) {
            return true;
        }
        if (FactWords.isIn("hours-vary", line.text()) && (line.own() || isAboutTheDay(line, day, here))) {
            return true;
        }
        return !line.own() && isException(line, day, here);
    }

    /** Whether a line names the day's weekday, or none and stands beside the hours. */
    private static boolean isAboutTheDay(Line line, LocalDate day, boolean here) {
        List<DayOfWeek> named = AskedDay.weekdays(line.text());
        return named.isEmpty() ? here : named.contains(day.getDayOfWeek());
    }

    /** Whether a line tells of closing or of other hours, and that for the day, or nobody knows for which. */
    private static boolean isException(Line line, LocalDate day, boolean here) {
        String said = line.text() + "\n" + line.heading();
        boolean closes = FactWords.isIn("hours-closed", line.text());
        boolean changes = FactWords.isIn("hours-change", said);
        List<DaySpan> dates = dates(line);
        Optional<Boolean> season = isInSeason(said, day);
        if (!dates.isEmpty() && FactWords.isIn("hours-hold", line.text())) {
            return dates.stream().noneMatch(span -> span.isOneDay() || span.holds(day));
        }
        if (!dates.isEmpty()) {
            boolean tells = closes || changes || season.isPresent() || FactWords.isIn("asks-open", said);
            return tells && dates.stream().anyMatch(span -> span.holds(day));
        }
        if (season.isPresent()) {
            return season.get() && (closes || changes || here || FactWords.isIn("asks-open", said));
        }
        boolean undated = closes
                && AskedDay.weekdays(line.text()).isEmpty()
                && !DIGIT.matcher(line.text()).find();
        return here && (undated || FactWords.isIn("hours-change", line.text()));
    }

    private static List<DaySpan> dates(Line line) {
        List<DaySpan> own = DaySpan.in(line.text());
        return own.isEmpty() ? DaySpan.in(line.heading()) : own;
    }

    /** Whether a day may lie in the season or feast that a text names; empty where it names none. */
    private static Optional<Boolean> isInSeason(String text, LocalDate day) {
        List<Integer> months = new ArrayList<>();
        for (int season = 0; season < SEASONS.size(); season++) {
            if (FactWords.isIn("hours-season-" + (season + 1), text)) {
                months.addAll(SEASONS.get(season));
            }
        }
        if (FactWords.isIn("hours-christmas", text)) {
            months.addAll(CHRISTMAS);
        }
        if (FactWords.isIn("hours-easter", text)) {
            months.addAll(EASTER);
        }
        return months.isEmpty() ? Optional.empty() : Optional.of(months.contains(day.getMonthValue()));
    }
}
