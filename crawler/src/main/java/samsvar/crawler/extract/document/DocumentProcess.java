package samsvar.crawler.extract.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The child process that reads documents: started with the first, kept for the next ones, killed when it takes too long.
 * Reads one document at a time; thread-safe.
 */
final class DocumentProcess implements AutoCloseable {
    /** Enough for every real file tried; a file that wants more is hostile or a book of maps. */
    private static final String HEAP = "-Xmx384m";

    private final Duration limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("document-watch").factory());
    private Optional<Process> running = Optional.empty();

    DocumentProcess(Duration limit) {
        this.limit = limit;
    }

    /**
     * What the child said.
     *
     * @param xhtml empty where the outcome has no text
     */
    record Answer(Outcome outcome, String title, String xhtml) {}

    Answer read(byte[] document) {
        lock.lock();
        try {
            Process process = process();
            Future<?> killing = watch.schedule(process::destroyForcibly, limit.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return exchange(process, document);
            } catch (IOException e) {
                boolean late = killing.isDone();
                process.destroyForcibly();
                running = Optional.empty();
                return new Answer(late ? Outcome.TOO_SLOW : Outcome.CRASHED, "", "");
            } finally {
                killing.cancel(false);
            }
        } catch (IOException e) {
            return new Answer(Outcome.CRASHED, "", "");
        } finally {
            lock.unlock();
        }
    }

    private Process process() throws IOException {
        if (running.isEmpty() || !running.get().isAlive()) {
            running = Optional.of(start());
        }
        return running.get();
    }

    // The running JVM's own command: "java" on the PATH may be an older one.
    private static Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DocumentWorker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Answer exchange(Process process, byte[] document) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        out.writeInt(document.length);
        out.write(document);
        out.flush();
        DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        Outcome outcome = Outcome.values()[in.readByte()];
        return new Answer(outcome, text(in), text(in));
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        running.ifPresent(Process::destroyForcibly);
    }
}
