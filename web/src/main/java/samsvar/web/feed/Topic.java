package samsvar.web.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The topics of the home page: each is a search, and its feed is what changed of what that search finds. */
public enum Topic {
    PERMIT,
    IDENTITY,
    HOUSING,
    MONEY,
    WORK,
    SCHOOL,
    HEALTH,
    LANGUAGE;

    /** As it is named in addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name, which is also what is searched for. */
    public String key() {
        return "topic." + tag();
    }

    /** The topic with exactly this tag. */
    public static Optional<Topic> of(String tag) {
        return Arrays.stream(values()).filter(topic -> topic.tag().equals(tag)).findFirst();
    }
}
