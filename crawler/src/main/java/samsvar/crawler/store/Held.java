package samsvar.crawler.store;

import java.time.Instant;
import samsvar.crawler.fresh.Finding;

/**
 * Pages of a source about which a person has to decide.
 *
 * @param source its id
 * @param cause what was found of them; {@link Finding#WITHDRAWN} are not shown on the site's own word and only reported
 * @param pages how many
 * @param live pages of the source that are shown, held ones among them
 * @param since when the oldest of them was held
 * @param example one of them
 */
public record Held(String source, Finding cause, long pages, long live, Instant since, String example) {}
