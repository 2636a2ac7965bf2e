package samsvar.engine.analysis.step;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Lower-cases, but knows abbreviations: short words in capitals are marked as keywords, so that no stemmer cuts them, and those
 * that would become another word ("AF", "UT") keep their capitals.
 */
final class CaseFilter extends TokenFilter {
    private static final int LONGEST_ABBREVIATION = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final Set<String> kept;

    CaseFilter(TokenStream input, Set<String> kept) {
        super(input);
        this.kept = kept;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String text = term.toString();
        String name = capitals(text);
        if (kept.contains(name)) {
            set(name, true);
        } else {
            set(name.toLowerCase(Locale.ROOT), !name.isEmpty() && name.length() <= LONGEST_ABBREVIATION);
            if (name.isEmpty()) {
                set(text.toLowerCase(Locale.ROOT), keyword.isKeyword());
            }
        }
        return true;
    }

    private void set(String text, boolean isKeyword) {
        term.setEmpty().append(text);
        keyword.setKeyword(isKeyword);
    }

    /** The word in capitals without a genitive s ("NAVs"); empty where it is none or has one letter only. */
    private static String capitals(String text) {
        int end = text.length();
        if (end > 2 && text.charAt(end - 1) == 's') {
            end--;
        }
        if (end < 2) {
            return "";
        }
        for (int i = 0; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return "";
            }
        }
        return text.substring(0, end);
    }
}
