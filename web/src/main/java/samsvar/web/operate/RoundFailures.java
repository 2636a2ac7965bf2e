package samsvar.web.operate;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samsvar.crawler.run.DiskShortage;
import samsvar.engine.ingest.ArchiveUnavailable;

/**
 * Tells the log what made a crawl round of the server fail. A full disk fails one every five seconds: what can be expected is one
 * line, and not again until something else is wrong. Not thread-safe: rounds follow each other.
 */
final class RoundFailures implements Consumer<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(RoundFailures.class);

    private String told = "";

    @Override
    public void accept(RuntimeException failure) {
        boolean expected = failure instanceof DiskShortage || failure instanceof ArchiveUnavailable;
        if (!expected) {
            LOG.error("A crawl round failed; the next one tries again.", failure);
        } else if (!told.equals(failure.getMessage())) {
            LOG.error("Crawling waits; every round tries again. {}", failure.getMessage());
        }
        told = expected ? String.valueOf(failure.getMessage()) : "";
    }
}
