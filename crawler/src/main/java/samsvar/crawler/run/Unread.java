package samsvar.crawler.run;

/**
 * How many bytes of documents were fetched and are not read yet? While there are too many no more are asked for. Requests are not
 * counted: a host gets one at a time, and however many slow hosts there are, a quick one need not wait for them. Thread-safe.
 */
final class Unread {
    private final long most;
    private long bytes;

    /** @param most bytes from which on no more is asked for */
    Unread(long most) {
        this.most = most;
    }

    /** An eighth of the memory this process may have. */
    static Unread ofMemory() {
        return new Unread(Runtime.getRuntime().maxMemory() / 8);
    }

    synchronized void awaitRoom() throws InterruptedException {
        while (bytes >= most) {
            wait();
        }
    }

    synchronized void add(int fetched) {
        bytes += fetched;
    }

    synchronized void remove(int read) {
        bytes -= read;
        notifyAll();
    }
}
