package samsvar.engine.lucene;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;
import samsvar.engine.lucene.Fields.View;
import samsvar.engine.retrieve.ScorePart;
import samsvar.engine.vocabulary.Mentions.Grade;

/**
 * How is a term written in the index, and what does it say to a person? Stems carry their language ("sv:konferens"), so do stems
 * without diacritics where these differ ("sv~umea") and parts of compounds ("sv+bostad"); words as written carry none
 * ("=konferensen"). Concepts are terms too, by their ids ("c:permit"). Terms of the {@link View}s but the body have its mark before them.
 */
final class TermForm {
    private static final String WRITTEN = "=";
    private static final String IN_COMPOUND = "p";
    private static final String SCATTERED = "s";

    private static final Pattern MARKED = Pattern.compile("([a-z]{1,3})([:~+])(.*)", Pattern.DOTALL);
    private static final Map<String, String> OF_CONCEPTS = Map.of(
            mark(Grade.PREFERRED),
            "",
            mark(Grade.OTHER),
            " (other name)",
            mark(Grade.GLOSS),
            " (gloss)",
            IN_COMPOUND,
            " (inside a compound)",
            SCATTERED,
            " (its words apart)");
    private static final Map<String, String> OF_KINDS =
            Map.of(":", "", "~", ", without diacritics", "+", ", inside a compound");

    private TermForm() {}

    /** A word's term of a kind. */
    static String of(TermKind kind, LanguageTag language, String term) {
        return switch (kind) {
            case STEM -> language.value() + ":" + term;
            case FOLDED -> language.value() + "~" + term;
            case PARTS -> language.value() + "+" + term;
            case EXACT -> WRITTEN + term;
        };
    }

    /** The term of a concept that is named. */
    static String concept(String id, Grade grade) {
        return mark(grade) + ":" + id;
    }

    private static String mark(Grade grade) {
        return switch (grade) {
            case PREFERRED -> "c";
            case OTHER -> "d";
            case GLOSS -> "g";
        };
    }

    /** The term of a concept of several words that are all there. */
    static String scattered(String concept) {
        return SCATTERED + ":" + concept;
    }

    /** The term of a concept that is named inside a compound. */
    static String inCompound(String concept) {
        return IN_COMPOUND + ":" + concept;
    }

    /** The terms of a text that has the concept in its title, headings or trail, as a word or inside one. */
    static Stream<String> naming(String concept) {
        return Stream.of(concept(concept, Grade.PREFERRED), concept(concept, Grade.OTHER), inCompound(concept))
                .flatMap(term -> Stream.of(View.TITLE.of(term), View.OWNER.of(term)));
    }

    /**
     * A term for a person.
     *
     * @param place which view of the text it stands in
     * @param words in plain English
     */
    record Told(ScorePart.Kind place, String words) {}

    /** What a term of the index says. */
    static Told told(String term) {
        View view = View.ALL.stream()
                .filter(marked -> marked != View.BODY && term.startsWith(marked.of("")))
                .findFirst()
                .orElse(View.BODY);
        return new Told(place(view), words(term.substring(view.of("").length())));
    }

    private static ScorePart.Kind place(View view) {
        return switch (view) {
            case BODY -> ScorePart.Kind.IN_TEXT;
            case TITLE -> ScorePart.Kind.IN_TITLE;
            case OWNER -> ScorePart.Kind.IN_OWNER;
            case LINKS -> ScorePart.Kind.IN_LINKS;
        };
    }

    private static String words(String term) {
        if (term.startsWith(WRITTEN)) {
            return term.substring(WRITTEN.length()) + " (as written)";
        }
        Matcher parts = MARKED.matcher(term);
        if (!parts.matches()) {
            return term;
        }
        String mark = parts.group(1);
        String rest = parts.group(3);
        return OF_CONCEPTS.containsKey(mark)
                ? "concept " + rest + OF_CONCEPTS.get(mark)
                : rest + " (" + mark + OF_KINDS.get(parts.group(2)) + ")";
    }
}
