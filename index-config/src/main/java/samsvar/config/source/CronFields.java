package samsvar.config.source;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Five cron fields as on Unix; the only place that knows the cron library. */
final class CronFields {
    private static final Pattern FORM = Pattern.compile("[\\d*][\\d*,/-]*(\\s+\\S+){4}");
    private static final ZonedDateTime ANY_DAY = ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private CronFields() {}

    /** Whether somebody who wrote this meant cron. */
    static boolean looksLike(String text) {
        return FORM.matcher(text).matches();
    }

    /** The rule; empty where the fields are out of range or would never fire. */
    static Optional<Schedule.Rule> rule(String text) {
        String fields = text.replaceAll("\\s+", " ");
        try {
            return times(fields).nextExecution(ANY_DAY).map(_ -> new Schedule.Cron(fields));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * When the fields fire.
     *
     * @throws IllegalArgumentException where they are out of range
     */
    static ExecutionTime times(String fields) {
        CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
        return ExecutionTime.forCron(parser.parse(fields).validate());
    }
}
