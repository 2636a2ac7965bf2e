package samsvar.config.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What words of a question do that neither ask for a kind of thing nor name one. */
public enum SpeechPart {
    /** they make it polite: "hello", "could you tell me" */
    COURTESY,
    /** they ask to be told something, so that before the words that ask they tell nothing else: "can't find out when …" */
    REQUEST,
    /** they stand for what an earlier sentence named: "they", "there" */
    REFERENCE,
    /** they tell of who asks: "I", "my" */
    ASKER,
    /** they begin what must hold for the question: "if" */
    CONDITION,
    /** verbs of duty ("ought") and forms of words that ask */
    FORM;

    /** Whether its words are met as they are typed only; those of the others in any form. */
    public boolean isMetAsTyped() {
        return this != REQUEST;
    }

    static Optional<SpeechPart> named(String note) {
        return Stream.of(values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(note))
                .findFirst();
    }
}
