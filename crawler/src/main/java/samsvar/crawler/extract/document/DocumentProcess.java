package samsvar.crawler.extract.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import samsvar.crawler.extract.document.child.Answer;
import samsvar.crawler.extract.document.child.DocumentWorker;
import samsvar.crawler.extract.document.child.Outcome;

/**
 * A child process that reads one document at a time, and dies of one if it must. It ends by itself when this process ends,
 * however that happens. Not thread-safe: whoever has it uses it alone.
 */
final class DocumentProcess {
    /** What a JVM ends with under ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;
    /** A killed process is gone within this, seconds. */
    private static final long DYING = 5;

    private final Process process;
    private final DataOutputStream toChild;
    private final DataInputStream fromChild;
    private int answered;

    private DocumentProcess(Process process) {
        this.process = process;
        this.toChild = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.fromChild = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts a child: the first document then takes about a second longer than later ones, two on a busy machine.
     *
     * @param heapMegabytes what it may use for objects
     */
    static DocumentProcess start(int heapMegabytes) throws IOException {
        // The running JVM's own command: "java" on the PATH may be an older one.
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:MaxMetaspaceSize=160m",
                        "-XX:MaxDirectMemorySize=32m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DocumentWorker.class.getName())
                // Warnings of parsers about strange files are of no use to anyone, and must not fill a pipe.
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new DocumentProcess(process);
    }

    /**
     * What the child says of the document; where it dies or must be killed, that is the answer.
     *
     * @param languages in which text in pictures is to be recognised, as tesseract names them; empty = it is not
     */
    Answer read(byte[] document, String languages, Duration limit, ScheduledExecutorService watch) {
        AtomicBoolean late = new AtomicBoolean();
        Future<?> killing = watch.schedule(
                () -> {
                    late.set(true);
                    kill();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            toChild.writeUTF(languages);
            toChild.writeInt(document.length);
            toChild.write(document);
            toChild.flush();
            Answer answer = Answer.read(fromChild);
            answered++;
            return answer;
        } catch (IOException e) {
            Outcome death = death();
            return Answer.nothing(late.get() ? Outcome.TOO_SLOW : death);
        } finally {
            killing.cancel(false);
        }
    }

    /** Sees to it that it has ended, and tells why. */
    private Outcome death() {
        try {
            if (!process.waitFor(DYING, TimeUnit.SECONDS)) {
                kill();
                process.waitFor(DYING, TimeUnit.SECONDS);
                return Outcome.DIED;
            }
            return process.exitValue() == OUT_OF_MEMORY ? Outcome.TOO_MUCH_MEMORY : Outcome.DIED;
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            return Outcome.DIED;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Documents it has answered since its start. */
    int answered() {
        return answered;
    }

    long pid() {
        return process.pid();
    }

    /** Ends it and whatever it started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
