package samsvar.crawler.run;

import java.net.URI;
import samsvar.config.source.SourceId;

/** What a person asks to be visited again, before its schedule says so. */
public sealed interface Recrawl {
    /** One address. */
    record Address(URI url) implements Recrawl {}

    /** Everything of one source. */
    record OfSource(SourceId source) implements Recrawl {}

    /** Every address whose last visit failed. */
    record Failed() implements Recrawl {}

    /** Everything of every enabled source. */
    record All() implements Recrawl {}
}
