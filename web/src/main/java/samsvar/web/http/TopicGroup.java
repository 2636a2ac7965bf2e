package samsvar.web.http;

import java.util.List;
import samsvar.web.search.Link;

/**
 * A topic, as shown.
 *
 * @param topic a search for it
 * @param questions searches for what is asked about it
 */
public record TopicGroup(Link topic, List<Link> questions) {
    public TopicGroup {
        questions = List.copyOf(questions);
    }
}
