package samsvar.web.guide;

import java.util.List;

/**
 * The form with which a reader says where they live.
 *
 * @param countries one after the other
 */
public record ChooserView(List<Country> countries) {
    public ChooserView {
        countries = List.copyOf(countries);
    }

    /**
     * A country with its municipalities.
     *
     * @param code in lower case, as in the guide's address
     * @param name in the reader's language
     * @param language language of the municipalities' names
     * @param municipalities in the country's alphabetical order
     * @param href the country's guide without a municipality
     */
    public record Country(String code, String name, String language, List<Choice> municipalities, String href) {
        public Country {
            municipalities = List.copyOf(municipalities);
        }
    }

    /**
     * A municipality.
     *
     * @param value its part of the address
     * @param name in its own language, with the reader's name for it where that is another
     * @param searched whether its site is searched
     */
    public record Choice(String value, String name, boolean searched) {}
}
