package samsvar.engine.analysis.step;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts a text into words, numbers, telephone numbers and dates. Apostrophes inside a word become U+0027; a hyphen stays inside a
 * word only beside a short part ("a-kassa", "LMA-kort"), otherwise it separates; a genitive after a colon ("MUCF:s") is left out.
 */
final class WordTokenizer extends Tokenizer {
    /** Characters of a usual block of text, and those for which room is kept. */
    private static final int USUAL = 1024;

    private static final int LONGEST_KEPT = 65_536;

    /** Characters of an abbreviation that a hyphen binds to its neighbour however long that is ("COVID-intyg"). */
    private static final int LONGEST_IN_CAPITALS = 6;

    /** Characters of a genitive behind a colon ("EU:s", "SKR:en"). */
    private static final int LONGEST_GENITIVE = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final int shortPart;
    private final MonthDates dates;
    private char[] buffer = new char[USUAL];
    private String text = "";
    private int at;
    private int dateStart;
    private Optional<MonthDates.Found> date = Optional.empty();

    /**
     * @param shortPart longest part, in characters, that a hyphen binds to its neighbour
     * @param dates dates with a month's name are said once more as year-month-day, in the place of their first word
     */
    WordTokenizer(int shortPart, MonthDates dates) {
        this.shortPart = shortPart;
        this.dates = dates;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (date.isPresent()) {
            return emitDate(date.get());
        }
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isDigit(point) || Numbers.startsWithPlus(text, at)) {
                Numbers.Found found = Numbers.at(text, at);
                if (found.end() > at) {
                    lookForDate(at);
                    return emit(found.term(), at, found.end());
                }
            }
            if (isWordStart(point)) {
                return word();
            }
            at += Character.charCount(point);
        }
        return false;
    }

    private boolean word() {
        int start = at;
        int end = partEnd(start);
        int partStart = start;
        while (end < text.length() && isHyphen(text.charAt(end))) {
            int next = partEnd(end + 1);
            if (next == end + 1 || !binds(end - partStart, next - end - 1, start, end)) {
                break;
            }
            partStart = end + 1;
            end = next;
        }
        if (dates.isMonthBeforeDay(text, start, end)) {
            lookForDate(start);
        }
        boolean done = emit(normal(text.substring(start, end)), start, end);
        at = afterGenitive(end);
        return done;
    }

    private boolean binds(int left, int right, int start, int end) {
        return left <= shortPart || right <= shortPart || shortPart > 1 && isInCapitals(start, end);
    }

    private boolean isInCapitals(int start, int end) {
        return end - start <= LONGEST_IN_CAPITALS
                && text.substring(start, end).chars().allMatch(Character::isUpperCase);
    }

    private int partEnd(int from) {
        int i = from;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            boolean inside = isWordPart(point)
                    || (isApostrophe(point)
                            && i > from
                            && i + 1 < text.length()
                            && Character.isLetter(text.charAt(i + 1)));
            if (!inside) {
                break;
            }
            i += Character.charCount(point);
        }
        return i;
    }

    private int afterGenitive(int end) {
        if (end + 1 >= text.length() || text.charAt(end) != ':' || !Character.isLowerCase(text.charAt(end + 1))) {
            return end;
        }
        int tail = partEnd(end + 1);
        return tail - end - 1 <= LONGEST_GENITIVE ? tail : end;
    }

    private boolean emit(String word, int start, int end) {
        term.append(word);
        offset.setOffset(correctOffset(start), correctOffset(end));
        at = end;
        return true;
    }

    private void lookForDate(int start) {
        date = dates.at(text, start);
        dateStart = start;
    }

    private boolean emitDate(MonthDates.Found found) {
        date = Optional.empty();
        term.append(found.iso());
        offset.setOffset(correctOffset(dateStart), correctOffset(found.end()));
        increment.setPositionIncrement(0);
        return true;
    }

    private static String normal(String word) {
        String normal = word;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isApostrophe(c) && c != '\'') {
                normal = normal.replace(c, '\'');
            } else if (isHyphen(c) && c != '-') {
                normal = normal.replace(c, '-');
            }
        }
        return normal.indexOf('\u0301') < 0 && normal.indexOf('\u00AD') < 0
                ? normal
                : normal.replace("\u0301", "").replace("\u00AD", "");
    }

    private static boolean isWordStart(int point) {
        return Character.isLetterOrDigit(point);
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || point == '\u00AD';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`' || c == '\u2018' || c == '\u00B4';
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        text = readAll(input);
        at = 0;
        date = Optional.empty();
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(text.length());
        offset.setOffset(end, end);
    }

    private String readAll(Reader reader) throws IOException {
        int length = 0;
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer, length, buffer.length - length)) {
            length += n;
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
        }
        String all = new String(buffer, 0, length);
        if (buffer.length > LONGEST_KEPT) {
            buffer = new char[USUAL];
        }
        return all;
    }
}
