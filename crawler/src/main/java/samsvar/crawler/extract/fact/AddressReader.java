package samsvar.crawler.extract.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

/** Which postal addresses does a page hold? Those with street and number, or box, next to a postal code and a town. */
final class AddressReader {
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|och|og|i|på|gate|vei|veg|plass)){0,3}";
    private static final String STREET =
            "(?<street>(?:Box|Postboks|Pb\\.?|P\\.?O\\.? ?Box|FE|Postbox) \\d{1,5}(?: \\p{Lu}\\p{L}+)?|" + NAME
                    + " \\d{1,4}(?: ?[A-Za-z](?!\\p{L}))?(?: ?[-–/] ?\\d{1,4}[A-Za-z]?)?)";
    private static final String BETWEEN = "(?:, ?|[\\n\\t] ?|,\\n|, \\p{L}[^,\\n\\t]{1,30}, ?)";
    private static final String TOWN = "(?<town>\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}[\\p{L}'’-]+|i \\p{L}+)){0,2})";
    private static final Pattern SWEDISH =
            Pattern.compile(STREET + BETWEEN + "(?:SE?[- ])?(?<code>\\d{3} ?\\d{2}) " + TOWN);
    private static final Pattern NORWEGIAN = Pattern.compile(STREET + BETWEEN + "(?:NO?[- ])?(?<code>\\d{4}) " + TOWN);
    private static final String UKRAINIAN_STREET =
            "(?<street>(?:вул|вулиця|просп|проспект|пр-т|бульвар|бул|площа|пл|пров|провулок|ул)\\.? ?[^,\\n\\t\\d]{2,40},? ?\\d{1,4}[\\p{L}/\\d-]{0,5})";
    private static final String UKRAINIAN_TOWN = "(?:м|місто|смт|с|г)\\.? ?(?<town>\\p{Lu}[\\p{L}'’ʼ-]+)";
    private static final List<Pattern> UKRAINIAN = List.of(
            Pattern.compile("(?<code>\\d{5}), ?(?:Україна, ?)?(?:[^,\\n\\t]{3,30} обл(?:\\.|асть), ?)?" + UKRAINIAN_TOWN
                    + ", ?" + UKRAINIAN_STREET),
            Pattern.compile(UKRAINIAN_STREET + ", ?" + UKRAINIAN_TOWN + ",? ?(?<code>\\d{5})"),
            Pattern.compile(UKRAINIAN_TOWN + ", ?" + UKRAINIAN_STREET + "(?:, ?(?<code>\\d{5}))?"));
    private static final Map<String, List<Pattern>> BY_COUNTRY =
            Map.of("SE", List.of(SWEDISH), "NO", List.of(NORWEGIAN), "UA", UKRAINIAN);
    private static final Pattern BOX =
            Pattern.compile("^(?:box|postboks|pb|p\\.?o|fe|postbox)\\b.*", Pattern.CASE_INSENSITIVE);
    /** Street, number and what stands between them and the code; UTF-16 units. */
    private static final int STREET_ROOM = 140;

    private static final int TOWN_ROOM = 60;

    private static final WordFinder STREETS =
            new WordFinder(Set.of("вул", "просп", "пр-т", "бул", "площа", "пл.", "пров", "ул."));
    private static final WordFinder POSTAL = FactWords.finder("postal");

    private AddressReader() {}

    /**
     * The addresses of a page's text.
     *
     * @param segments the text's segments, in order, for the labels
     */
    static List<PageFact> in(String text, List<Segment> segments, String country) {
        List<PageFact> found = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        List<TextRange> coded = coded(text);
        boolean ukrainian = STREETS.isIn(text);
        Stream.concat(Stream.of(country), Stream.of("SE", "NO", "UA"))
                .distinct()
                .forEach(c -> {
                    List<Pattern> forms = BY_COUNTRY.getOrDefault(c, List.of());
                    List<TextRange> places =
                            !c.equals("UA") ? coded : ukrainian ? List.of(new TextRange(0, text.length())) : List.of();
                    for (Pattern form : forms) {
                        for (TextRange place : places) {
                            add(form.matcher(text).region(place.start(), place.end()), segments, taken, found);
                        }
                    }
                });
        return found;
    }

    private static void add(Matcher m, List<Segment> segments, BitSet taken, List<PageFact> found) {
        m.useTransparentBounds(true);
        while (m.find()) {
            if (taken.get(m.start(), m.end()).isEmpty()) {
                taken.set(m.start(), m.end());
                found.add(address(m, label(m.start(), segments)));
            }
        }
    }

    /** Where a postal code stands before a town, with room for the street before and the town behind; in order, not overlapping. */
    private static List<TextRange> coded(String text) {
        List<TextRange> places = new ArrayList<>();
        boolean inNumber = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = isDigit(text.charAt(i));
            int behind = digit && !inNumber ? behindCode(text, i) : -1;
            if (behind > 0) {
                int start = Math.max(0, i - STREET_ROOM);
                boolean joins = !places.isEmpty() && start <= places.getLast().end();
                int first = joins ? places.removeLast().start() : start;
                places.add(new TextRange(first, Math.min(text.length(), behind + TOWN_ROOM)));
            }
            inNumber = digit;
        }
        return places;
    }

    /** Where the town begins behind a code of the form 123 45, 12345 or 1234; -1 where there is none. */
    private static int behindCode(String text, int start) {
        int i = start;
        int digits = 0;
        while (i < text.length() && digits <= 5) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
            } else if (!(c == ' ' && digits == 3 && i + 1 < text.length() && isDigit(text.charAt(i + 1)))) {
                break;
            }
            i++;
        }
        boolean town = i + 1 < text.length() && text.charAt(i) == ' ' && Character.isUpperCase(text.charAt(i + 1));
        return town && (digits == 4 || digits == 5) ? i + 1 : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static PageFact address(Matcher m, String label) {
        String street = m.group("street").strip();
        boolean visiting = !BOX.matcher(street).matches() && !POSTAL.isIn(label);
        String code = Optional.ofNullable(m.group("code")).orElse("").replace(" ", "");
        return new PageFact.Address(
                Optional.of(new TextRange(m.start(), m.end())), label, street, code, m.group("town"), visiting);
    }

    private static String label(int at, List<Segment> segments) {
        return segments.stream()
                .filter(s -> s.start() <= at && at < s.end())
                .findFirst()
                .map(s -> s.labelAt(at - s.start()))
                .filter(l -> l.toLowerCase(Locale.ROOT).chars().anyMatch(Character::isLetter))
                .orElse("");
    }
}
