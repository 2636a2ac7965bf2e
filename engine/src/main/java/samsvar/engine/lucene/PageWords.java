package samsvar.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.analysis.Word;
import samsvar.engine.lexicon.WordVisitor;

/** The words of pages as people write them, one term for each word and language: written with the pages, read for the lexicon. */
final class PageWords {
    /** Longer "words" are addresses and mistakes. */
    private static final int LONGEST = 40;

    /** One field for all words: a field for each would cost as much again as its word. */
    private static final FieldType LISTED = listed();

    private PageWords() {}

    private static FieldType listed() {
        FieldType type = new FieldType(StringField.TYPE_NOT_STORED);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /**
     * Adds the distinct words of the texts, which are of one page.
     *
     * @param words to count in
     */
    static void add(Document document, Collection<TextTerms> texts, TermCounts words) {
        words.clear();
        texts.forEach(text -> text.countListed(words));
        document.add(words.distinct(Fields.WORDS, LISTED));
    }

    /** How a word is listed: as written, with its language; not at all where it is none. */
    static List<String> listed(LanguageTag language, Word word) {
        return word.pieces(TermKind.EXACT).stream()
                .map(Word.Piece::term)
                .filter(PageWords::isWord)
                .map(written -> language.value() + " " + written)
                .toList();
    }

    private static boolean isWord(String term) {
        return term.length() > 1
                && term.length() <= LONGEST
                && Character.isLetter(term.charAt(0))
                && term.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == 'ʼ');
    }

    /** Tells every word of every page with the number of pages that hold it. */
    static void read(IndexReader reader, WordVisitor visitor) throws IOException {
        Optional<Terms> terms = Optional.ofNullable(MultiTerms.getTerms(reader, Fields.WORDS));
        if (terms.isEmpty()) {
            return;
        }
        TermsEnum each = terms.get().iterator();
        List<LanguageTag> seen = new ArrayList<>();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String text = term.utf8ToString();
            int blank = text.indexOf(' ');
            visitor.word(language(seen, text, blank), text.substring(blank + 1), each.docFreq());
        }
    }

    /** Terms come sorted, so that the language of one is nearly always that of the one before. */
    private static LanguageTag language(List<LanguageTag> seen, String text, int end) {
        if (seen.isEmpty()
                || seen.getLast().value().length() != end
                || !text.startsWith(seen.getLast().value())) {
            seen.add(new LanguageTag(text.substring(0, end)));
        }
        return seen.getLast();
    }
}
