package samsvar.engine.answer.evidence;

import java.util.List;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.TextRange;

/**
 * Which sentences can not be told apart from each other? "Då får du 500 kronor" hangs on the sentence in front of it, and a sentence
 * that "Det gäller bara …" narrows on the one behind it. Words: words.tsv.
 */
public final class Attached {
    private Attached() {}

    /**
     * The sentence with those that it hangs on and those that narrow it.
     *
     * @param sentence a range of a page's text
     * @param around the paragraph it stands in
     * @param longest UTF-16 units that must not be passed
     */
    public static TextRange of(String text, TextRange sentence, TextRange around, int longest) {
        List<TextRange> all = Sentences.of(around.of(text)).stream()
                .map(part -> new TextRange(around.start() + part.start(), around.start() + part.end()))
                .toList();
        int first = all.indexOf(sentence);
        if (first < 0) {
            return sentence;
        }
        int last = first;
        while (first > 0
                && FactWords.begins("leans-back", all.get(first).of(text))
                && sentence.end() - all.get(first - 1).start() <= longest) {
            first--;
        }
        while (last + 1 < all.size()
                && FactWords.begins("narrows", all.get(last + 1).of(text))
                && all.get(last + 1).end() - all.get(first).start() <= longest) {
            last++;
        }
        return new TextRange(all.get(first).start(), all.get(last).end());
    }
}
