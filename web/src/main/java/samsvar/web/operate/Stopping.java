package samsvar.web.operate;

import java.util.concurrent.CountDownLatch;

/** Lets Ctrl-C (and SIGTERM) end what is going on in good order: the process exits when the work has wound up. */
final class Stopping implements AutoCloseable {
    private final CountDownLatch woundUp = new CountDownLatch(1);
    private Runnable stop = () -> {};
    private boolean signalled;

    /** From now on a signal waits for {@link #close}. */
    Stopping() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::signalled));
    }

    /** A signal runs this first; at once where the signal has come already. */
    void stops(Runnable work) {
        synchronized (this) {
            stop = work;
            if (!signalled) {
                return;
            }
        }
        work.run();
    }

    private void signalled() {
        Runnable work;
        synchronized (this) {
            signalled = true;
            work = stop;
        }
        if (woundUp.getCount() > 0) {
            work.run();
        }
        try {
            woundUp.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has wound up. */
    @Override
    public void close() {
        woundUp.countDown();
    }
}
