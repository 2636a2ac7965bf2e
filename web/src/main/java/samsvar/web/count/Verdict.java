package samsvar.web.count;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Did an answer help, and if not, what was wrong with it? */
public enum Verdict {
    YES,
    NO,
    /** the information is out of date */
    OLD,
    /** it is about something else */
    WRONG,
    /** it is hard to understand */
    HARD,
    /** the link does not work */
    LINK;

    /** "yes", "no" and, for those who said no, the reasons "old", "wrong", "hard", "link". */
    public static Optional<Verdict> of(String name) {
        return Arrays.stream(values()).filter(v -> v.tag().equals(name)).findFirst();
    }

    /** As it is written in requests. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
