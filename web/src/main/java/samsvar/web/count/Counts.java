package samsvar.web.count;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samsvar.web.address.QueryString;
import samsvar.web.guard.Guard;

/** All that is counted, written down every half minute and when closed. Thread-safe. */
public final class Counts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Counts.class);
    private static final long SAVED_S = 30;
    private static final Pattern ASKING = Pattern.compile("/[a-z]{2}/search|/api/v1/(search|answer)");

    /** Set on a request that found nothing although nothing narrowed it. */
    public static final String FOUND_NOTHING = "samsvar.found-nothing";

    private final QuestionCounts questions;
    private final QuestionCounts unanswered;
    private final FeedbackCounts feedback;
    private final Guard guard;
    private final ScheduledExecutorService saving = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("counts").factory());

    /**
     * @param folder where the counts are kept
     * @param guard tells the network of a request
     */
    public Counts(Path folder, InstantSource clock, Guard guard) {
        this.questions = new QuestionCounts(folder.resolve("questions.tsv"), clock);
        this.unanswered = new QuestionCounts(folder.resolve(QuestionCounts.FOUND_NOTHING), clock);
        this.feedback = new FeedbackCounts(folder.resolve("feedback.tsv"), clock);
        this.guard = guard;
        saving.scheduleWithFixedDelay(this::save, SAVED_S, SAVED_S, TimeUnit.SECONDS);
    }

    /** What was said of answers. */
    public FeedbackCounts feedback() {
        return feedback;
    }

    /** After a request was handled: counts the question where it was one and was answered, its first page only. */
    public void count(Context ctx) {
        if (ctx.status() == HttpStatus.OK
                && ctx.method().equals(HandlerType.GET)
                && ASKING.matcher(ctx.path()).matches()) {
            Map<String, List<String>> values =
                    QueryString.parse(Optional.ofNullable(ctx.queryString()).orElse(""));
            String question = values.getOrDefault("q", List.of("")).getFirst();
            if (!values.containsKey("page")) {
                questions.asked(question, guard.network(ctx));
                if (ctx.attribute(FOUND_NOTHING) != null) {
                    unanswered.asked(question, guard.network(ctx));
                }
            }
        }
    }

    private void save() {
        try {
            questions.save();
            unanswered.save();
            feedback.save();
        } catch (UncheckedIOException e) {
            LOG.warn("Counts could not be written: {}", e.getMessage());
        }
    }

    /** Writes down what is not yet. */
    @Override
    public void close() {
        saving.shutdownNow();
        save();
    }
}
