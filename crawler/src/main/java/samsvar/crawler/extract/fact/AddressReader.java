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
    /** A postal code before a town. */
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(?:\\d{3} ?\\d{2}|\\d{4}) \\p{Lu}");

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
        for (Pattern form : forms(text, country)) {
            Matcher m = form.matcher(text);
            while (m.find()) {
                if (taken.get(m.start(), m.end()).isEmpty()) {
                    taken.set(m.start(), m.end());
                    found.add(address(m, label(m.start(), segments)));
                }
            }
        }
        return found;
    }

    /** Authorities abroad write addresses as their hosts do; forms of which the text holds no sign are not tried. */
    private static List<Pattern> forms(String text, String country) {
        boolean coded = CODE.matcher(text).find();
        return Stream.concat(Stream.of(country), Stream.of("SE", "NO", "UA"))
                .distinct()
                .filter(c -> c.equals("UA") ? STREETS.isIn(text) : coded)
                .flatMap(c -> BY_COUNTRY.getOrDefault(c, List.of()).stream())
                .toList();
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
