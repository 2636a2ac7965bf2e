package samsvar.web.search;

import java.util.List;
import java.util.Optional;
import samsvar.web.text.Span;

/**
 * The answer as shown.
 *
 * @param heading who answers
 * @param value the very words that answer, where they are few and stand in a longer quotation
 * @param parts the quotation
 * @param language the quotation's language, where known
 * @param languageNote says which language the quotation is in, where it is not the reader's
 * @param title the page's title, may be empty
 * @param pageLanguage the title's language, where known
 * @param read link to the page, scrolled to the quotation; empty where the address can not be followed
 * @param checked when we last saw the page so
 * @param updated what the authority says of its date
 * @param warnings what to know before relying on it
 * @param versions the page in a language closer to the reader
 * @param permalink path of the answer's permanent address, where it has one
 */
public record AnswerCard(
        List<Span> heading,
        Optional<String> value,
        List<QuotePart> parts,
        Optional<String> language,
        Optional<String> languageNote,
        String title,
        Optional<String> pageLanguage,
        Optional<Link> read,
        String checked,
        String updated,
        List<String> warnings,
        List<Link> versions,
        Optional<String> permalink) {
    public AnswerCard {
        heading = List.copyOf(heading);
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
        versions = List.copyOf(versions);
    }
}
