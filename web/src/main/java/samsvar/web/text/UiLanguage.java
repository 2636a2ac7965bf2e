package samsvar.web.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samsvar.config.language.LanguageTag;

/** Which languages does the service itself speak? In the order of the language switch. */
public enum UiLanguage {
    UK("uk", "Українська"),
    SV("sv", "Svenska"),
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    EN("en", "English");

    /** Their tags, in the same order. */
    public static final List<String> TAGS =
            Arrays.stream(values()).map(UiLanguage::tag).toList();

    private final String tag;
    private final String ownName;

    UiLanguage(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** BCP 47 tag, also the first part of every page's path. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** For dates and numbers. English as written in Europe: the day before the month, 24 hours. */
    public Locale locale() {
        return Locale.forLanguageTag(this == EN ? "en-GB" : tag);
    }

    /** The same as a content language. */
    public LanguageTag language() {
        return new LanguageTag(tag);
    }

    /** The same for what ICU writes. */
    public ULocale icuLocale() {
        return ULocale.forLocale(locale());
    }

    /** The language with exactly this tag. */
    public static Optional<UiLanguage> of(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }

    /**
     * The language a browser asks for: the best-weighted range of an Accept-Language header (RFC 9110, section 12.5.4) that
     * is spoken here; "no" is read as nb. English where nothing fits, Russian included.
     */
    public static UiLanguage preferred(String acceptLanguage) {
        if (acceptLanguage.length() > 1000) {
            return EN;
        }
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(acceptLanguage.isBlank() ? "en" : acceptLanguage);
        } catch (IllegalArgumentException e) {
            return EN;
        }
        return ranges.stream()
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                        .reversed())
                .map(range -> of(LanguageTag.of(range.getRange()).value()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(EN);
    }
}
