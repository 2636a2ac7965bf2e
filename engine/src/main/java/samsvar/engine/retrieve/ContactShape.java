package samsvar.engine.retrieve;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.config.answer.AnswerKind;

/** What a text that answers a question of some kind has in it, whatever its language. */
public enum ContactShape {
    /** six digits or more with nothing but spaces and hyphens between them */
    PHONE("a telephone number", "\\p{Nd}(?:[ \u00a0()-]{0,3}\\p{Nd}){5}"),
    /** an e-mail address */
    EMAIL("an e-mail address", "[^\\s@]@[^\\s@]+\\.");

    private final String words;
    private final Pattern pattern;

    ContactShape(String words, String pattern) {
        this.words = words;
        this.pattern = Pattern.compile(pattern);
    }

    /** What it is called in English. */
    public String words() {
        return words;
    }

    /** The shapes that the text holds. */
    public static Set<ContactShape> in(String text) {
        Set<ContactShape> held = EnumSet.noneOf(ContactShape.class);
        for (ContactShape shape : values()) {
            if (shape.pattern.matcher(text).find()) {
                held.add(shape);
            }
        }
        return held;
    }

    /** What an answer of this kind can hardly do without; empty where anything may answer. */
    public static Optional<ContactShape> of(AnswerKind kind) {
        return switch (kind) {
            case PHONE -> Optional.of(PHONE);
            case EMAIL -> Optional.of(EMAIL);
            // dates, amounts and lengths of time are as often written in words (docs/relevance.md)
            case WHEN, HOW_MANY, COST, HOW_LONG, WHERE, WHO, LINK, YES_NO, DEFINITION, HOW, WHICH, ANY ->
                Optional.empty();
        };
    }
}
