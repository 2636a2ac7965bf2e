package samsvar.engine.retrieve;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.config.answer.AnswerKind;

/** What a text that answers a question of some kind has in it, whatever its language. */
public enum ContactShape {
    /** six digits or more with nothing between them but up to three spaces, hyphens and brackets */
    PHONE("a telephone number") {
        @Override
        boolean isIn(String text) {
            int digits = 0;
            int gap = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isDigit(c)) {
                    digits = gap > WIDEST_GAP ? 1 : digits + 1;
                    gap = 0;
                    if (digits == FEWEST_DIGITS) {
                        return true;
                    }
                } else if (c == ' ' || c == '\u00a0' || c == '(' || c == ')' || c == '-') {
                    gap++;
                } else {
                    digits = 0;
                    gap = 0;
                }
            }
            return false;
        }
    },
    /** an e-mail address */
    EMAIL("an e-mail address") {
        @Override
        boolean isIn(String text) {
            return text.indexOf('@') >= 0 && ADDRESS.matcher(text).find();
        }
    };

    private static final int FEWEST_DIGITS = 6;
    private static final int WIDEST_GAP = 3;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]@[^\\s@]+\\.");

    private final String words;

    ContactShape(String words) {
        this.words = words;
    }

    abstract boolean isIn(String text);

    /** What it is called in English. */
    public String words() {
        return words;
    }

    /** The shapes that the text holds. */
    public static Set<ContactShape> in(String text) {
        Set<ContactShape> held = EnumSet.noneOf(ContactShape.class);
        for (ContactShape shape : values()) {
            if (shape.isIn(text)) {
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
            case WHEN, HOW_MANY, COST, HOW_LONG, HOW_OFTEN, WHERE, WHO, LINK, YES_NO, DEFINITION, HOW, WHICH, ANY ->
                Optional.empty();
        };
    }
}
