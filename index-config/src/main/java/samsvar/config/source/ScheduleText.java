package samsvar.config.source;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samsvar.config.language.LanguageTag;

/** Says a schedule in one language, so that {@link ScheduleWords} reads the same out of it. */
final class ScheduleText {
    private final ScheduleLanguage language;

    ScheduleText(LanguageTag reader) {
        this.language = ScheduleLanguage.of(reader);
    }

    String describe(Schedule.Rule rule) {
        return switch (rule) {
            case Schedule.OnDays on -> at(days(on.days()), on.times());
            case Schedule.EveryDays every -> at(numbered("say.every-n-days", every.days()), every.times());
            case Schedule.OnDates on -> at(dates(on.dates()), on.times());
            case Schedule.OnNthDay on -> at(nth(on.nth(), on.day()), on.times());
            case Schedule.EveryHours(int hours) ->
                hours == 1 ? language.word("say.hourly") : numbered("say.hours", hours);
            case Schedule.Cron(String fields) -> "cron " + fields;
        };
    }

    private String at(String when, Collection<LocalTime> times) {
        return when + " " + language.word("say.at") + " "
                + joined(times.stream().map(LocalTime::toString).toList());
    }

    private String joined(List<String> parts) {
        return String.join(" " + language.word("say.and") + " ", parts);
    }

    private String days(Set<DayOfWeek> days) {
        if (days.size() == 7) {
            return language.word("say.every-day");
        }
        if (days.equals(Schedule.workingDays())) {
            return language.word("say.working-days");
        }
        if (days.equals(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))) {
            return language.word("say.weekend");
        }
        List<String> names = language.list("say.days");
        return (language.word("say.each") + " "
                        + joined(days.stream()
                                .sorted()
                                .map(day -> names.get(day.ordinal()))
                                .toList()))
                .strip();
    }

    /** A number with the form that goes with it: one, few (2-4) and many in Ukrainian, one form elsewhere. */
    private String numbered(String key, int number) {
        List<String> forms = language.list(key);
        boolean teen = number % 100 > 10 && number % 100 < 20;
        int form = number % 10 == 1 && !teen ? 0 : number % 10 >= 2 && number % 10 <= 4 && !teen ? 1 : 2;
        return forms.get(Math.min(form, forms.size() - 1)).formatted(number).replaceAll("((?<!1)[12]):e", "$1:a");
    }

    private String dates(Set<Integer> dates) {
        if (dates.equals(Set.of(Schedule.LAST))) {
            return language.word("say.last-day");
        }
        return language.word("say.dates")
                .formatted(joined(dates.stream().sorted().map(this::date).collect(Collectors.toList())));
    }

    private String date(int date) {
        if (language.tag().equals(LanguageTag.EN)) {
            boolean teen = date > 10 && date < 20;
            return date
                    + (teen
                            ? "th"
                            : switch (date % 10) {
                                case 1 -> "st";
                                case 2 -> "nd";
                                case 3 -> "rd";
                                default -> "th";
                            });
        }
        boolean dotted = language.tag().equals(LanguageTag.NB) || language.tag().equals(LanguageTag.NN);
        return dotted ? date + "." : String.valueOf(date);
    }

    private String nth(int nth, DayOfWeek day) {
        boolean gendered = language.has("say.ordinals-feminine");
        boolean feminine = Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .contains(day);
        List<String> ordinals = language.list(gendered && feminine ? "say.ordinals-feminine" : "say.ordinals");
        List<String> days = language.list(gendered ? "say.days-of-month" : "say.days");
        return language.word("say.nth-day")
                .formatted(ordinals.get(nth == Schedule.LAST ? 4 : nth - 1), days.get(day.ordinal()));
    }
}
