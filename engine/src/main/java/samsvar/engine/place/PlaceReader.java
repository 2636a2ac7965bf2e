package samsvar.engine.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samsvar.config.language.Countries;
import samsvar.config.language.LanguageTag;
import samsvar.config.place.Place;
import samsvar.config.place.PlaceWords;
import samsvar.engine.language.CyrillicNames;
import samsvar.engine.page.TextRange;
import samsvar.engine.vocabulary.ConceptMatch;

/**
 * Which municipalities and counties does a question name? A name that is a word too is met only where it is written like a name,
 * stands behind a preposition of place or beside "kommun" or the like. Thread-safe.
 */
public final class PlaceReader {
    /** Shorter names typed without their diacritics are too many words: "Bø" is no "bo". */
    private static final int SHORTEST_FOLDED = 5;

    /** UTF-16 units beyond which nothing is a name; more is not even looked at. */
    private static final int LONGEST_NAME = 200;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final CyrillicForms cyrillic;

    public PlaceReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.words = gazetteer.places().words();
        this.cyrillic = new CyrillicForms(gazetteer);
    }

    /** Some words that may name places. */
    private record Span(int from, int to, Set<Place> places) {}

    /**
     * The places named, in text order; of places with one name those of the question's country. Empty where the asker names
     * none, or nobody can tell.
     *
     * @param language the question's
     * @param matches the vocabulary's concepts in the question, which know names in more languages
     */
    public List<NamedPlace> read(String text, LanguageTag language, List<ConceptMatch> matches) {
        List<PlaceWord> typed = PlaceWord.of(text);
        List<NamedPlace> named = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < typed.size(); i++) {
            if (i < covered) {
                continue;
            }
            Optional<Span> span = longestAt(typed, i, matches);
            if (span.isPresent() && isMeant(typed, span.get())) {
                covered = span.get().to();
                TextRange range = range(typed, span.get());
                meant(typed, span.get(), language, matches).forEach(place -> named.add(new NamedPlace(place, range)));
            }
        }
        return named;
    }

    /**
     * The places that a name alone means: the id, whole or bare ("se-kommun-sala", "sala"), the name of an authority that is there for it, or
     * its own in any language, with "kommun" or the like or without. Of a municipality and a county of one name the municipality, but where
     * "län" or the like tells otherwise.
     *
     * @return more than one where several are called so or an authority is there for several; empty where none is
     */
    public Set<Place> called(String name) {
        if (name.length() > LONGEST_NAME) {
            return Set.of();
        }
        Set<Place> identified = gazetteer.identified(name);
        if (!identified.isEmpty()) {
            return ofOneKind(identified, Place.Kind.MUNICIPALITY);
        }
        List<PlaceWord> typed = PlaceWord.of(name);
        boolean county = typed.stream().anyMatch(word -> words.isBesideCounty(word.lower()));
        List<PlaceWord> bare =
                typed.stream().filter(word -> !words.isBeside(word.lower())).toList();
        Set<Place> whole = wholly(typed);
        return ofOneKind(whole.isEmpty() ? wholly(bare) : whole, county ? Place.Kind.COUNTY : Place.Kind.MUNICIPALITY);
    }

    private Set<Place> wholly(List<PlaceWord> typed) {
        if (typed.isEmpty()) {
            return Set.of();
        }
        PlaceWord first = typed.getFirst();
        Set<Place> written = longestAt(typed, 0, List.of())
                .filter(span -> span.to() == typed.size())
                .map(span -> namesakes(span.places()))
                .orElse(Set.of());
        return written.isEmpty() && typed.size() == 1 && first.isCyrillic() ? inOtherLetters(first) : written;
    }

    /** Letter by letter even a short name is sure where nothing else can be meant. */
    private Set<Place> inOtherLetters(PlaceWord word) {
        Set<Place> spelt = gazetteer.latin(CyrillicNames.inLatin(word.folded())).stream()
                .filter(form -> form.words().size() == 1)
                .map(Gazetteer.Form::place)
                .collect(Collectors.toSet());
        return spelt.isEmpty() ? cyrillic.soundingLike(word) : namesakes(spelt);
    }

    private static Set<Place> ofOneKind(Set<Place> places, Place.Kind wanted) {
        Set<Place> ofKind =
                places.stream().filter(place -> place.kind() == wanted).collect(Collectors.toSet());
        return ofKind.isEmpty() ? places : ofKind;
    }

    private Optional<Span> longestAt(List<PlaceWord> typed, int from, List<ConceptMatch> matches) {
        Stream<Span> spans = typed.get(from).isCyrillic()
                ? Stream.concat(inCyrillic(typed, from), ofConcepts(typed, from, matches))
                : inLatin(typed, from);
        List<Span> all = spans.toList();
        int to = all.stream().mapToInt(Span::to).max().orElse(-1);
        Set<Place> places = all.stream()
                .filter(span -> span.to() == to)
                .flatMap(span -> span.places().stream())
                .collect(Collectors.toSet());
        return places.isEmpty() ? bySound(typed, from, matches) : Optional.of(new Span(from, to, places));
    }

    private Stream<Span> inLatin(List<PlaceWord> typed, int from) {
        PlaceWord first = typed.get(from);
        Stream<Gazetteer.Form> forms = gazetteer.latin(first.folded()).stream();
        if (first.mayBePossessive()) {
            forms = Stream.concat(forms, gazetteer.latin(first.owner().folded()).stream());
        }
        return forms.filter(form -> isAt(form, typed, from))
                .map(form -> new Span(from, from + form.words().size(), Set.of(form.place())));
    }

    private static boolean isAt(Gazetteer.Form form, List<PlaceWord> typed, int from) {
        int size = form.words().size();
        if (from + size > typed.size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            PlaceWord word = typed.get(from + i);
            boolean last = i == size - 1;
            if (!isWord(form.words().get(i), word)
                    && !(last && word.mayBePossessive() && isWord(form.words().get(i), word.owner()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(PlaceWord name, PlaceWord typed) {
        return name.lower().equals(typed.lower())
                || name.folded().length() >= SHORTEST_FOLDED && name.folded().equals(typed.folded());
    }

    private Stream<Span> inCyrillic(List<PlaceWord> typed, int from) {
        return cyrillic.at(typed, from)
                .map(form -> new Span(from, from + form.words().size(), Set.of(form.place())));
    }

    /** A concept with a Nordic name that is a place's: the vocabulary's analysis knows its cases. */
    private Stream<Span> ofConcepts(List<PlaceWord> typed, int from, List<ConceptMatch> matches) {
        return matches.stream()
                .filter(ConceptMatch::isName)
                .filter(match -> match.start() == typed.get(from).start())
                .flatMap(match -> {
                    Set<Place> places = places(match);
                    int to = from;
                    while (to < typed.size() && typed.get(to).end() <= match.end()) {
                        to++;
                    }
                    return places.isEmpty() || to == from ? Stream.empty() : Stream.of(new Span(from, to, places));
                });
    }

    private Set<Place> places(ConceptMatch match) {
        Set<Place> places = new HashSet<>();
        for (LanguageTag tag : List.of(LanguageTag.SV, LanguageTag.NB)) {
            for (String label : match.concept().labels(tag)) {
                List<PlaceWord> name = PlaceWord.of(label);
                if (!name.isEmpty()) {
                    gazetteer.latin(name.getFirst().folded()).stream()
                            .filter(form -> form.words().size() == name.size() && isAt(form, name, 0))
                            .filter(form -> match.concept()
                                    .country()
                                    .filter(c -> !c.equals(form.place().country()))
                                    .isEmpty())
                            .forEach(form -> places.add(form.place()));
                }
            }
        }
        return places;
    }

    /**
     * "в Ейгардені": a name that nobody has written down in these letters, where only a place can stand. What is spelt like a name may
     * have the stem of a word ("в Варе"), what only sounds like one may not.
     */
    private Optional<Span> bySound(List<PlaceWord> typed, int from, List<ConceptMatch> matches) {
        PlaceWord word = typed.get(from);
        if (!word.isCyrillic() || !word.isCapital() || !isBehind(typed, from) && !isBeside(typed, from, from + 1)) {
            return Optional.empty();
        }
        List<ConceptMatch> known = matches.stream()
                .filter(match -> match.start() <= word.start() && match.end() >= word.end())
                .toList();
        Set<Place> places = known.stream().anyMatch(ConceptMatch::isName) ? Set.of() : cyrillic.speltLike(word);
        if (places.isEmpty() && known.isEmpty()) {
            places = cyrillic.soundingLike(word);
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Span(from, from + 1, places));
    }

    private boolean isMeant(List<PlaceWord> typed, Span span) {
        String name = typed.get(span.from()).lower();
        boolean several = span.to() - span.from() > 1;
        boolean beside = isBeside(typed, span.from(), span.to());
        boolean behind = isBehind(typed, span.from());
        boolean capital = span.from() > 0 && typed.get(span.from()).isCapital();
        if (several || beside) {
            return true;
        }
        if (isOne(words.strict(), name)) {
            return capital && behind;
        }
        if (isOne(words.common(), name)) {
            return behind || capital && !typed.get(span.from() - 1).isCapital();
        }
        return true;
    }

    private static boolean isOne(Set<String> names, String word) {
        return names.contains(word)
                || word.length() > 1 && word.endsWith("s") && names.contains(word.substring(0, word.length() - 1));
    }

    private boolean isBehind(List<PlaceWord> typed, int from) {
        return from > 0 && words.before().contains(typed.get(from - 1).lower());
    }

    private boolean isBeside(List<PlaceWord> typed, int from, int to) {
        return to < typed.size() && words.isBeside(typed.get(to).lower())
                || from > 0 && words.isBeside(typed.get(from - 1).lower());
    }

    private TextRange range(List<PlaceWord> typed, Span span) {
        int from =
                span.from() > 0 && words.isBeside(typed.get(span.from() - 1).lower()) ? span.from() - 1 : span.from();
        int to = span.to() < typed.size() && words.isBeside(typed.get(span.to()).lower()) ? span.to() : span.to() - 1;
        return new TextRange(typed.get(from).start(), typed.get(to).end());
    }

    private List<Place> meant(List<PlaceWord> typed, Span span, LanguageTag language, List<ConceptMatch> matches) {
        boolean county = span.to() < typed.size()
                        && words.isBesideCounty(typed.get(span.to()).lower())
                || span.from() > 0
                        && words.isBesideCounty(typed.get(span.from() - 1).lower());
        Place.Kind kind = county ? Place.Kind.COUNTY : Place.Kind.MUNICIPALITY;
        List<Place> ofKind = namesakes(span.places()).stream()
                .filter(place -> place.kind() == kind)
                .toList();
        List<Place> places = ofKind.isEmpty() ? List.copyOf(span.places()) : ofKind;
        String country = country(language, matches);
        List<Place> here =
                places.stream().filter(place -> place.country().equals(country)).toList();
        return (here.isEmpty() ? places : here)
                .stream().sorted(Comparator.comparing(Place::id)).toList();
    }

    /** The places, and those of the same name elsewhere. */
    private Set<Place> namesakes(Set<Place> places) {
        Set<String> names = places.stream().map(Place::name).collect(Collectors.toSet());
        return Stream.concat(places.stream(), gazetteer.all().stream().filter(place -> names.contains(place.name())))
                .collect(Collectors.toSet());
    }

    /** The country that the question names, or that its language is spoken in; empty where neither tells. */
    private static String country(LanguageTag language, List<ConceptMatch> matches) {
        Set<String> named = matches.stream().map(match -> match.concept().id()).collect(Collectors.toSet());
        if (named.contains("sweden") != named.contains("norway")) {
            return named.contains("sweden") ? "SE" : "NO";
        }
        return Countries.writing(language).orElse("");
    }
}
