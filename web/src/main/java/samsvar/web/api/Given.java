package samsvar.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;
import samsvar.web.address.Typed;
import samsvar.web.text.UiLanguage;

/** The parameters of a request, read strictly: a program that misspells one is told so. Immutable. */
final class Given {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final int SHOWN_NAME = 40;

    private final Map<String, List<String>> values;

    private Given(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Makes a request of parameters. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Given given) throws RefusedException;
    }

    /** Reads a request that may have these parameters, each at most once. */
    static <T> Request<T> read(Map<String, List<String>> values, Set<String> allowed, Reader<T> reader) {
        try {
            checkNames(values, allowed);
            return new Request.Asked<>(reader.read(new Given(values)));
        } catch (RefusedException e) {
            return new Request.Refused<>(e.parameter, e.detail);
        }
    }

    private static void checkNames(Map<String, List<String>> values, Set<String> allowed) throws RefusedException {
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            String name = shortened(Typed.clean(entry.getKey()));
            if (!allowed.contains(entry.getKey())) {
                String names = String.join(", ", allowed.stream().sorted().toList());
                throw refuse(
                        name,
                        "Unknown parameter. "
                                + (allowed.isEmpty() ? "None is allowed." : "Allowed are " + names + "."));
            }
            if (entry.getValue().size() > 1) {
                throw refuse(name, "The parameter is given more than once; give it once.");
            }
        }
    }

    /** What is asked: 1 to {@link Typed#MAX_CHARACTERS} characters. */
    String text() throws RefusedException {
        String text = value("q").orElse("");
        if (text.isEmpty()) {
            throw refuse("q", "The question is missing or empty. Give 1-" + Typed.MAX_CHARACTERS + " characters.");
        }
        if (Typed.isTooLong(text)) {
            throw refuse("q", Typed.tooLong(text));
        }
        return text;
    }

    /** The reader's language. */
    Optional<LanguageTag> reader() throws RefusedException {
        return one("ui", UiLanguage.TAGS).map(LanguageTag::of);
    }

    /** One of these values, in upper or lower case, as it stands among them. */
    Optional<String> one(String name, List<String> choices) throws RefusedException {
        Optional<String> value = value(name);
        if (value.isEmpty()) {
            return value;
        }
        return Optional.of(choices.stream()
                .filter(value.get()::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> refuse(name, "Allowed are " + String.join(", ", choices) + ".")));
    }

    /** A number from 1 to {@code max}. */
    int number(String name, int otherwise, int max) throws RefusedException {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.isEmpty()) {
            return otherwise;
        }
        String text = given.getFirst();
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > max) {
            throw refuse(name, "A whole number from 1 to " + max + " is allowed.");
        }
        return number;
    }

    /** The cleaned value; empty where it is not given or says nothing. */
    Optional<String> value(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(Typed::clean)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= SHOWN_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, SHOWN_NAME)) + "…";
    }

    static RefusedException refuse(String parameter, String detail) {
        return new RefusedException(parameter, detail);
    }

    /** Leaves the reading at the first thing wrong; never leaves {@link #read}. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String parameter;
        private final String detail;

        RefusedException(String parameter, String detail) {
            super(detail, null, false, false);
            this.parameter = parameter;
            this.detail = detail;
        }
    }
}
