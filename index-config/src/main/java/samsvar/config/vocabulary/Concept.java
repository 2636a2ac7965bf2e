package samsvar.config.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;

/**
 * One thing that authorities and people speak about, with its labels in several languages.
 *
 * @param id unique short name, e.g. "residence-permit"
 * @param domain subject in the authors' words, e.g. "migration", "health", "town-se", "number", "unit", "calendar"
 * @param pos part of speech: n v adj adv phrase name q, or empty where the file gives none
 * @param country "SE", "NO" or "UA" where the thing exists in one country only
 * @param counterparts ids of the nearest thing in another country
 * @param note free text of the authors; for pos "q" the kind of answer asked for, or a {@link SpeechPart}
 * @param labels by language, preferred first, dictionary form, NFC; a label that ends in a hyphen is the first part of compounds
 */
public record Concept(
        String id,
        String domain,
        String pos,
        Optional<String> country,
        List<String> counterparts,
        Optional<String> note,
        Map<LanguageTag, List<String>> labels) {
    public Concept {
        counterparts = List.copyOf(counterparts);
        labels = Map.copyOf(labels);
    }

    /** Whether it is a proper name (an authority, a place, a law). */
    public boolean isName() {
        return pos.equals("name");
    }

    /** Whether its labels only ask ("how many"): they are no search words, and its note tells the kind of answer. */
    public boolean isAsking() {
        return pos.equals("q");
    }

    /** What its labels are in a question beside words that ask; empty for all that are something else. */
    public Optional<SpeechPart> speechPart() {
        return isAsking() ? note.flatMap(SpeechPart::named) : Optional.empty();
    }

    /** Whether its labels are in a question what the part says. */
    public boolean is(SpeechPart part) {
        return speechPart().filter(part::equals).isPresent();
    }

    /** The labels in a language, preferred first; empty where there are none. */
    public List<String> labels(LanguageTag language) {
        return labels.getOrDefault(language, List.of());
    }
}
