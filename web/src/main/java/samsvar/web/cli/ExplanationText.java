package samsvar.web.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import samsvar.engine.analysis.Token;
import samsvar.engine.explain.Explanation;
import samsvar.engine.explain.Explanation.ExplainedHit;
import samsvar.engine.explain.Explanation.ExplainedUnit;
import samsvar.engine.question.Understanding;
import samsvar.engine.retrieve.Node;
import samsvar.engine.retrieve.ScorePart;

/** An explanation in plain lines. */
final class ExplanationText {
    /** Finer parts shown of one part; the rest is told as one sum. */
    private static final int FINER = 6;

    private final Terminal terminal;

    ExplanationText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Explanation explanation) {
        Understanding read = explanation.understanding();
        say(0, "Question: " + read.question().text());
        say(
                0,
                formatted(
                        "Language: %s, confidence %.2f; asks for: %s",
                        read.language().language(),
                        read.language().confidence(),
                        read.kind().name().toLowerCase(Locale.ROOT)));
        if (!read.places().isEmpty()) {
            say(
                    0,
                    "Places: "
                            + read.places().stream()
                                    .map(named -> named.place().id())
                                    .collect(Collectors.joining(", ")));
        }
        read.readings()
                .forEach(reading -> say(
                        0,
                        formatted(
                                "%s is read as %s (%s)",
                                reading.typed(),
                                reading.words(),
                                reading.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        read.suggestion().ifPresent(meant -> say(0, "Perhaps meant: " + meant));
        say(0, "Terms:");
        for (Explanation.View view : explanation.views()) {
            say(1, formatted("%-7s %s", view.kind().name().toLowerCase(Locale.ROOT), terms(view.tokens())));
        }
        explanation.units().forEach(this::unit);
        say(0, "Looked for:");
        explanation.plan().ifPresentOrElse(plan -> node(plan.node(), 1), () -> say(1, "nothing"));
        if (explanation.hits().isEmpty()) {
            say(0, "Nothing found.");
        }
        explanation.hits().forEach(this::hit);
    }

    private static String terms(List<Token> tokens) {
        StringBuilder terms = new StringBuilder();
        int position = -1;
        for (Token token : tokens) {
            terms.append(terms.isEmpty() ? "" : token.position() == position ? "|" : " ")
                    .append(token.term());
            position = token.position();
        }
        return terms.toString();
    }

    private void unit(ExplainedUnit unit) {
        say(
                0,
                "\"" + unit.unit().text() + "\" may mean: "
                        + (unit.unit().concepts().isEmpty()
                                ? "no known concept"
                                : String.join(", ", unit.unit().concepts())));
        unit.ways()
                .forEach(way -> say(
                        1,
                        formatted(
                                "%.2f  %s  %s  (%s)",
                                way.variant().weight(),
                                way.variant().language(),
                                way.variant().words(),
                                way.origin())));
    }

    private void node(Node node, int depth) {
        switch (node) {
            case Node.AllOf(var parts) -> group("all of", parts, depth);
            case Node.AnyOf(var parts) -> group("any of", parts, depth);
            case Node.Preferring(var required, var bonuses) -> {
                node(required, depth);
                group("rather with", bonuses, depth);
            }
            case Node.Meaning meaning -> say(depth, meaning(meaning));
            case Node.Close close -> say(depth, "close together: " + close.words());
            case Node.OfCountry(var country) -> say(depth, "an authority of " + country);
            case Node.InLanguage(var language) -> say(depth, "a page in " + language);
            case Node.Holding(var shape) -> say(depth, shape.words());
            case Node.Told(var meaning) -> say(depth, "told beside the question: " + meaning(meaning));
            case Node.OfAuthorities(var names) -> say(depth, "an authority of " + String.join(", ", names));
            case Node.NotOfAuthorities(var names) -> say(depth, "no authority of " + String.join(", ", names));
        }
    }

    private void group(String name, List<Node> parts, int depth) {
        say(depth, name);
        parts.forEach(part -> node(part, depth + 1));
    }

    private static String meaning(Node.Meaning meaning) {
        String senses = meaning.senses().stream()
                .map(sense -> formatted("%s %.2f", sense.concept(), sense.weight()))
                .collect(Collectors.joining(", "));
        return "\"" + meaning.ways().getFirst().words() + "\""
                + (meaning.named() ? ", a name" : "")
                + (senses.isEmpty() ? "" : " or the concepts " + senses);
    }

    private void hit(ExplainedHit hit) {
        say(0, "");
        say(0, formatted("%s %s", hit.page(), hit.title().isEmpty() ? "" : "(" + hit.title() + ")"));
        say(1, hit.status() + (hit.score() == 0 ? "" : formatted(" Score %.3f:", hit.score())));
        if (!hit.found().isEmpty()) {
            say(
                    1,
                    "found: "
                            + hit.found().stream()
                                    .map(word ->
                                            word.asked() + " = " + word.said().replaceAll("\\s+", " "))
                                    .collect(Collectors.joining(", ")));
        }
        for (ScorePart part : hit.parts()) {
            boolean asBefore = part != hit.parts().getFirst()
                    && part.parts().equals(hit.parts().getFirst().parts());
            if (asBefore) {
                say(1, formatted("%7.3f  %s, which is all of the page", part.score(), words(part)));
            } else {
                part(part, 1);
            }
        }
    }

    private void part(ScorePart part, int depth) {
        say(depth, formatted("%7.3f  %s", part.score(), words(part)));
        List<ScorePart> finer = part.parts().stream()
                .filter(one -> one.score() != 0 || one.kind() == ScorePart.Kind.MEANING)
                .toList();
        boolean all =
                part.kind() == ScorePart.Kind.PAGE || part.kind() == ScorePart.Kind.PASSAGE || finer.size() <= FINER;
        finer.stream().limit(all ? finer.size() : FINER).forEach(one -> part(one, depth + 1));
        if (!all) {
            double rest =
                    finer.stream().skip(FINER).mapToDouble(ScorePart::score).sum();
            say(depth + 1, formatted("%7.3f  %d more", rest, finer.size() - FINER));
        }
    }

    /** With a decimal point, whatever the system's locale: as in JSON. */
    private static String formatted(String line, Object... values) {
        return String.format(Locale.ROOT, line, values);
    }

    private void say(int depth, String line) {
        terminal.result("  ".repeat(depth) + line);
    }

    /** The part in a few words. */
    private static String words(ScorePart part) {
        return switch (part.kind()) {
            case MEANING -> "\"" + part.name() + "\"" + (part.score() == 0 ? ": not held" : "");
            case WORDS -> part.name();
            case IN_TEXT -> part.name() + " in the text";
            case IN_TITLE -> part.name() + " in title or headings";
            case IN_OWNER -> part.name() + " in authority, place, trail or address";
            case IN_LINKS -> part.name() + " in links to the page";
            case PHRASE -> part.name() + " next to each other";
            case SCATTERED -> "several words or parts, scattered";
            case HELD -> "for being held at all";
            case CLOSE -> "close together: " + part.name();
            case COUNTRY -> "an authority of " + part.name();
            case LANGUAGE -> "a page in " + part.name();
            case SHAPE -> part.name();
            case TOLD -> "told beside the question: \"" + part.name() + "\"";
            case PAGE -> "the page as a whole";
            case PASSAGE -> "its best passage";
            case ORDER ->
                "the order of results"
                        + (part.name().isEmpty() ? ": pages of an authority that stands above" : ", " + part.name());
        };
    }
}
