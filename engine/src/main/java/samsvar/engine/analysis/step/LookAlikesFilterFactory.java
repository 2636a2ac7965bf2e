package samsvar.engine.analysis.step;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** The filter "lookAlikes": in a lower-case word of both scripts, Latin letters that look Cyrillic become Cyrillic ("зaхиcт"). */
public final class LookAlikesFilterFactory extends TokenFilterFactory {
    /** SPI name. */
    public static final String NAME = "lookAlikes";

    private static final String LATIN = "aceiïopxykmthbg";
    private static final String CYRILLIC = "асеіїорхукмтнвг";

    public LookAlikesFilterFactory(Map<String, String> args) {
        super(args);
        WordListFactory.refuseRest(args);
    }

    /** For the service loader only. */
    public LookAlikesFilterFactory() {
        throw defaultCtorException();
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new TermRewriteFilter(input, false, LookAlikesFilterFactory::oneScript);
    }

    /** The word with look-alikes replaced, where this leaves one script; otherwise the word itself. */
    static String oneScript(String word) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= c >= 'a' && c <= 'z' || c == 'ï';
            cyrillic |= c >= '\u0400' && c <= '\u04FF';
        }
        if (!latin || !cyrillic || word.indexOf('-') >= 0) {
            return word;
        }
        StringBuilder mended = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int place = LATIN.indexOf(word.charAt(i));
            mended.append(place < 0 ? word.charAt(i) : CYRILLIC.charAt(place));
        }
        return mended.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? word : mended.toString();
    }
}
