package samsvar.web.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/**
 * How a page is looked at.
 *
 * @param width of the window in CSS pixels
 * @param scheme light or dark
 */
record Look(int width, ColorScheme scheme) {
    /** A phone of the smallest kind, which is also 1280 pixels at 400 %; a tablet; a desk. */
    static final int[] WIDTHS = {320, 768, 1280};

    static final ColorScheme[] SCHEMES = {ColorScheme.LIGHT, ColorScheme.DARK};

    /** The n-th of the six looks, counted round and round. */
    static Look number(int n) {
        return new Look(WIDTHS[n % WIDTHS.length], SCHEMES[n / WIDTHS.length % SCHEMES.length]);
    }

    /** How many there are. */
    static int count() {
        return WIDTHS.length * SCHEMES.length;
    }

    @Override
    public String toString() {
        return width + " " + scheme.toString().toLowerCase(Locale.ROOT);
    }
}
