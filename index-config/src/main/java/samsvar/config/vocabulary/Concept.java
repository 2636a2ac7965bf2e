package samsvar.config.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.config.language.LanguageTag;

/**
 * One thing that authorities and people speak about, with its labels in several languages.
 *
 * @param id unique short name, e.g. "residence-permit"
 * @param domain "public" for public-sector terms, "general" for everyday words
 * @param pos part of speech: n v adj adv phrase name q, or empty where the file gives none
 * @param country "SE" or "NO" where the thing exists in one country only
 * @param counterparts ids of the nearest thing in the other country
 * @param note free text of the authors; for pos "q" the kind of answer asked for
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

    /** The labels in a language, preferred first; empty where there are none. */
    public List<String> labels(LanguageTag language) {
        return labels.getOrDefault(language, List.of());
    }
}
