package samsvar.engine.answer.role;

import java.util.Arrays;
import java.util.Locale;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.evidence.Snippet;
import samsvar.engine.answer.value.FactWords;
import samsvar.engine.page.Page;

/** Does an authority say what it does itself? Its words name it, or "we", and a verb of doing ({@code words.tsv}). */
final class Duty {
    /** UTF-16 units below which a word of an authority's name tells nobody who is meant. */
    private static final int TELLING = 5;

    private Duty() {}

    /** @param level of the page's authority: "the municipality" in the words of the state's is somebody else */
    static boolean isTold(Choice choice, Level level) {
        Snippet snippet = choice.evidence().snippet();
        String text = snippet.range().of(snippet.page().text());
        return !snippet.closed() && FactWords.isIn("does", text) && namesItself(snippet.page(), level, text);
    }

    private static boolean namesItself(Page page, Level level, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return FactWords.isIn("self", text)
                || FactWords.isIn("self-" + level.name().toLowerCase(Locale.ROOT), text)
                || Arrays.stream(page.authority().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> word.length() >= TELLING)
                        .anyMatch(folded::contains);
    }
}
