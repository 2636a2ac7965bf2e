package samsvar.engine.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page says that can be acted upon or reckoned with: a number to call, an address to visit, the hours of an office. The
 * words stay in the page's text; this is their meaning in a form that does not depend on a language or a way of writing.
 */
public sealed interface PageFact {
    /**
     * Where in {@link Page#text()} it is said. Empty where only the page's structured data or a link's address say it: what no
     * reader of the page sees must never be quoted.
     */
    Optional<TextRange> where();

    /** What the page calls it, as written: "Telefon (växel)", a heading, an office's name. May be empty. */
    String label();

    /**
     * A telephone number; fax numbers are none.
     *
     * @param written as on the page
     * @param e164 "+4684650047" (ITU-T E.164), or empty for short numbers of one country (112, 1177) and unclear ones
     * @param extension digits to ask for behind the number, or empty
     */
    record Phone(Optional<TextRange> where, String label, String written, String e164, String extension)
            implements PageFact {}

    /** An e-mail address, without what was put in to hide it from robots. */
    record Email(Optional<TextRange> where, String label, String address) implements PageFact {}

    /**
     * A place's postal address.
     *
     * @param street street and number, or box
     * @param postalCode digits only, or empty
     * @param town may be empty
     * @param visiting false for boxes and what is called a postal address
     */
    record Address(
            Optional<TextRange> where, String label, String street, String postalCode, String town, boolean visiting)
            implements PageFact {}

    /**
     * When something is open.
     *
     * @param times in the order written, at least one
     * @param usual false where a date, season or holiday is named: the times then hold for some days only
     * @param from first day they hold, where structured data say so
     * @param until last day they hold, where structured data say so
     */
    record Hours(
            Optional<TextRange> where,
            String label,
            List<OpenTime> times,
            boolean usual,
            Optional<LocalDate> from,
            Optional<LocalDate> until)
            implements PageFact {
        public Hours {
            times = List.copyOf(times);
        }
    }

    /**
     * A question with its answer that stands in structured data only. Visible ones are a {@link Block.Heading} with the blocks
     * below it.
     *
     * @param label the question
     */
    record Question(String label, String answer) implements PageFact {
        @Override
        public Optional<TextRange> where() {
            return Optional.empty();
        }
    }

    /**
     * Where a printed page of a PDF lies in the text.
     *
     * @param number from 1, counted as PDF viewers do
     * @param recognised whether its text was recognised in a picture (OCR), so that letters may be wrong: never quoted
     */
    record Sheet(Optional<TextRange> where, int number, boolean recognised) implements PageFact {
        @Override
        public String label() {
            return "";
        }
    }

    /**
     * An organisation, place or event that structured data name.
     *
     * @param type the schema.org type, "GovernmentOrganization"
     * @param label its name
     * @param url its address as written, or empty
     * @param starts when an event begins, ISO 8601 as written, or empty
     * @param ends when an event ends, ISO 8601 as written, or empty
     */
    record Named(String type, String label, String url, String starts, String ends) implements PageFact {
        @Override
        public Optional<TextRange> where() {
            return Optional.empty();
        }
    }
}
