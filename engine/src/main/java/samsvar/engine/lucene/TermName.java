package samsvar.engine.lucene;

import samsvar.engine.retrieve.ScorePart;

/**
 * What a term of the index says to a person.
 *
 * @param place which view of the text it stands in
 * @param words in plain English
 */
record TermName(ScorePart.Kind place, String words) {
    static TermName of(String term) {
        for (Fields.View view : Fields.View.ALL) {
            if (view != Fields.View.BODY && term.startsWith(view.of(""))) {
                return new TermName(
                        place(view), words(term.substring(view.of("").length())));
            }
        }
        return new TermName(ScorePart.Kind.IN_TEXT, words(term));
    }

    private static ScorePart.Kind place(Fields.View view) {
        return switch (view) {
            case BODY -> ScorePart.Kind.IN_TEXT;
            case TITLE -> ScorePart.Kind.IN_TITLE;
            case OWNER -> ScorePart.Kind.IN_OWNER;
            case LINKS -> ScorePart.Kind.IN_LINKS;
        };
    }

    private static String words(String term) {
        if (term.startsWith("=")) {
            return term.substring(1) + " (as written)";
        }
        String[] concept = term.split(":", 2);
        if (concept.length == 2) {
            switch (concept[0]) {
                case "c":
                    return "concept " + concept[1];
                case "d":
                    return "concept " + concept[1] + " (other name)";
                case "g":
                    return "concept " + concept[1] + " (gloss)";
                case "p":
                    return "concept " + concept[1] + " (inside a compound)";
                case "s":
                    return "concept " + concept[1] + " (its words apart)";
                default:
                    return concept[1] + " (" + concept[0] + ")";
            }
        }
        return term.replaceFirst("^(..)~(.*)$", "$2 ($1, without diacritics)")
                .replaceFirst("^(..)\\+(.*)$", "$2 ($1, inside a compound)");
    }
}
