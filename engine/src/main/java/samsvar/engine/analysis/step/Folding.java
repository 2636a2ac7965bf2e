package samsvar.engine.analysis.step;

import java.text.Normalizer;

/** What is left of a word when diacritics, apostrophes and their spelled-out forms are taken away? */
public final class Folding {
    private Folding() {}

    /**
     * å ä æ aa ae become a; ö ø oe become o; ё і ґ become е и г, but ї and й stay; apostrophes go; other accents go.
     * Lower case expected.
     */
    public static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a') {
                if (c != '\'' && c != '-') {
                    folded.append(c);
                }
            } else if (c == 'e' && endsIn(folded, 'a', 'o') || c == 'a' && endsIn(folded, 'a', 'a')) {
                continue;
            } else {
                folded.append(c <= 'z' ? c : letter(c));
            }
        }
        return folded.toString();
    }

    private static boolean endsIn(StringBuilder text, char one, char other) {
        int last = text.length() - 1;
        return last >= 0 && (text.charAt(last) == one || text.charAt(last) == other);
    }

    private static char letter(char c) {
        return switch (c) {
            case 'å', 'ä', 'æ', 'à', 'á' -> 'a';
            case 'ö', 'ø', 'ó', 'ò', 'ô' -> 'o';
            case 'é', 'è', 'ê' -> 'e';
            case 'ü' -> 'u';
            case 'ё', 'є', 'э' -> 'е';
            case 'і', 'ы' -> 'и';
            case 'ґ' -> 'г';
            default -> base(c);
        };
    }

    private static char base(char c) {
        if (c < 0x250) {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        }
        return c;
    }
}
