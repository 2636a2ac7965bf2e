package samsvar.web.http;

import java.util.List;
import java.util.Optional;
import samsvar.web.cite.Citation;
import samsvar.web.cite.Fate;
import samsvar.web.cite.WordDiff;
import samsvar.web.search.Link;
import samsvar.web.search.QuotePart;
import samsvar.web.text.Span;

/**
 * An answer at its permanent address, as shown.
 *
 * @param heading who answers
 * @param parts the quotation, laid out as on the page where a version of it is at hand
 * @param language its language, where known
 * @param languageNote says which language it is in, where it is not the reader's
 * @param title the page's title, may be empty
 * @param read link to the page, where it can be followed
 * @param fate what became of it
 * @param state the same, as a sentence
 * @param facts dates, one sentence each
 * @param diff words removed and added since; empty where there are none or nothing like the quotation is there
 * @param citation how to cite it
 * @param json path of the same as data
 */
public record PermalinkView(
        List<Span> heading,
        List<QuotePart> parts,
        Optional<String> language,
        Optional<String> languageNote,
        String title,
        Optional<Link> read,
        Fate fate,
        String state,
        List<String> facts,
        List<WordDiff.Piece> diff,
        Citation citation,
        String json) {
    public PermalinkView {
        heading = List.copyOf(heading);
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        diff = List.copyOf(diff);
    }
}
