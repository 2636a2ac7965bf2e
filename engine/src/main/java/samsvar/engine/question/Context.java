package samsvar.engine.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samsvar.config.vocabulary.Concept;
import samsvar.engine.place.NamedPlace;
import samsvar.engine.vocabulary.ConceptMatch;

/** What the rest of a question says about a word of several meanings: the subjects of the other words, and the country. */
record Context(List<ConceptMatch> matches, Set<String> countries) {
    /** Domains that hold things of all subjects. */
    private static final Set<String> ANY_SUBJECT = Set.of(
            "",
            "abstract",
            "calendar",
            "country",
            "general",
            "geography",
            "modal",
            "number",
            "public",
            "question",
            "time",
            "unit");

    /**
     * @param matches all concepts that the question may name
     * @param places the places that it names
     */
    static Context of(List<ConceptMatch> matches, List<NamedPlace> places) {
        Set<String> countries = new HashSet<>();
        places.forEach(named -> countries.add(named.place().country()));
        matches.forEach(match -> Understanding.country(match.concept().id()).ifPresent(countries::add));
        return new Context(List.copyOf(matches), Set.copyOf(countries));
    }

    /** Whether another word of the question is of the same subject, or the concept is one of the country named. */
    boolean speaksFor(ConceptMatch match) {
        Concept concept = match.concept();
        boolean subject = !ANY_SUBJECT.contains(concept.domain())
                && matches.stream()
                        .filter(other -> other.end() <= match.start() || other.start() >= match.end())
                        .anyMatch(other -> other.concept().domain().equals(concept.domain()));
        return subject || concept.country().filter(countries::contains).isPresent();
    }

    /** What the nearest thing of another country is worth: most where the question names that country, least where it names one's own. */
    double counterpart(Concept other) {
        if (countries.isEmpty() || other.country().isEmpty()) {
            return Weights.COUNTERPART;
        }
        return other.country().filter(countries::contains).isPresent()
                ? Weights.COUNTERPART_WANTED
                : Weights.COUNTERPART_UNWANTED;
    }
}
