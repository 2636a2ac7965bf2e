package samsvar.engine.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/**
 * Merges in the background. A merge that fails closes the writer with its cause, and whoever writes next is told of it: the
 * thread that merged need not die of it as well, with a stack trace.
 */
final class QuietMerging extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {
        // Told by IndexWriter.getTragicException.
    }
}
