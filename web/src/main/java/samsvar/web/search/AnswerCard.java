package samsvar.web.search;

import java.util.List;
import java.util.Optional;
import samsvar.web.text.Span;

/**
 * The answer as shown.
 *
 * @param heading who answers
 * @param value the very words that answer, where they are few and stand in a longer quotation
 * @param reach the same as links that call or write, where a telephone number or e-mail address answers
 * @param parts the quotation
 * @param language the quotation's language, where known
 * @param languageNote says which language the quotation is in, where it is not the reader's
 * @param title the page's title, may be empty
 * @param pageLanguage the title's language, where known
 * @param read link to the page, scrolled to the quotation; empty where the address can not be followed
 * @param checked when we last saw the page so
 * @param updated what the authority says of its date
 * @param warnings what to know before relying on it
 * @param hours whether what is quoted is open now, and that we reckoned so; empty where its hours are not known
 * @param versions the page in a language closer to the reader
 * @param permalink path of the answer's permanent address, where it has one
 * @param differing what other official pages say of the same fact
 * @param steps who does what, in order, where several authorities have a part; the quotation itself is among them
 * @param own the authority's own version of the page in the reader's language, where there is one that is not older
 * @param matched what dates and quantities are called in the reader's language, and which typed words found which words of the quotation,
 *     a sentence each
 */
public record AnswerCard(
        List<Span> heading,
        Optional<String> value,
        List<Link> reach,
        List<QuotePart> parts,
        Optional<String> language,
        Optional<String> languageNote,
        String title,
        Optional<String> pageLanguage,
        Optional<Link> read,
        String checked,
        String updated,
        List<String> warnings,
        List<String> hours,
        List<Link> versions,
        Optional<String> permalink,
        Differing differing,
        List<Side> steps,
        Optional<Link> own,
        List<List<Span>> matched) {
    public AnswerCard {
        heading = List.copyOf(heading);
        reach = List.copyOf(reach);
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
        hours = List.copyOf(hours);
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
        matched = List.copyOf(matched);
    }

    /**
     * Official pages that differ.
     *
     * @param order which is the newest, a sentence
     * @param sides what the others say; empty where no page differs
     */
    public record Differing(String order, List<Side> sides) {
        /** No page says anything else. */
        public static final Differing NONE = new Differing("", List.of());

        public Differing {
            sides = List.copyOf(sides);
        }
    }

    /**
     * What another page, or each of several authorities, says.
     *
     * @param heading who says so
     * @param parts the quotation
     * @param language its language, where known
     * @param languageNote says which language it is in, where it is not the reader's
     * @param title the page's title, may be empty
     * @param pageLanguage the title's language, where known
     * @param read link to the page; empty where the address can not be followed
     * @param facts dates, one sentence each
     * @param permalink path of the quotation's permanent address
     */
    public record Side(
            List<Span> heading,
            List<QuotePart> parts,
            Optional<String> language,
            Optional<String> languageNote,
            String title,
            Optional<String> pageLanguage,
            Optional<Link> read,
            List<String> facts,
            String permalink) {
        public Side {
            heading = List.copyOf(heading);
            parts = List.copyOf(parts);
            facts = List.copyOf(facts);
        }
    }
}
