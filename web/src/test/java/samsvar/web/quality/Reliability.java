package samsvar.web.quality;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import samsvar.config.Config;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.Value;
import samsvar.engine.answer.Warning;
import samsvar.engine.page.ArchivedPage;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageId;

/**
 * Asks a web what it answers, makes pages disagree and grow old, asks again, and tells what was not said. Every case is undone
 * before the next.
 */
final class Reliability {
    private static final long SEED = 20_261_122;

    private final OpenWeb web;
    private final AlteredPages altering;
    private final Random random = new Random(SEED);
    private final Map<String, Answer.Quoted> answers = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    Reliability(OpenWeb web, Config config, List<String> questions) {
        this.web = web;
        this.altering = new AlteredPages(config, id -> web.find(id).map(ArchivedPage::page), SEED);
        for (String question : questions) {
            if (web.ask(question).answer() instanceof Answer.Quoted quoted) {
                answers.put(question, quoted);
            }
        }
    }

    /** The answers the web gives as it is, by question. */
    Map<String, Answer.Quoted> answers() {
        return answers;
    }

    /** Answers of which anything is not word for word what the archive has, or is from a page that may not be quoted. */
    List<String> notVerbatim() {
        return answers.entrySet().stream()
                .filter(answer -> !isVerbatim(answer.getValue()))
                .map(answer -> answer.getKey() + ": " + sides(answer.getValue()))
                .toList();
    }

    private boolean isVerbatim(Answer.Quoted answer) {
        return answer.quotes().allMatch(this::isArchived)
                && answer.values().stream().allMatch(found -> isWithin(answer.quote(), found))
                && answer.differing().stream().allMatch(other -> isWithin(other.quote(), other.value()));
    }

    private static boolean isWithin(Quote quote, Value value) {
        return value.range().of(quote.text()).equals(value.text());
    }

    private boolean isArchived(Quote quote) {
        return web.find(quote.page().id())
                .filter(archived -> !archived.lost())
                .filter(archived -> quote.range().of(archived.page().text()).equals(quote.text()))
                .isPresent();
    }

    /** Answers that say pages differ though nobody altered one. */
    List<String> differingUnaltered() {
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().differing().isEmpty())
                .map(answer -> answer.getKey() + ": " + sides(answer.getValue()))
                .toList();
    }

    /**
     * Makes up to so many disagreements; returns those not told as they should be. {@link #told} names those made.
     *
     * @param twoLanguages whether the pages that differ are in two languages
     */
    List<String> disagreements(int wanted, boolean twoLanguages) {
        List<String> failed = new ArrayList<>();
        told.clear();
        List<AlteredPages.Way> ways = Stream.of(AlteredPages.Way.values())
                .filter(way -> way.isInTwoLanguages() == twoLanguages)
                .toList();
        for (int round = 0; round < ways.size(); round++) {
            int at = round;
            for (Map.Entry<String, Answer.Quoted> asked : shuffled()) {
                if (told.size() < wanted && asked.getValue().differing().isEmpty()) {
                    AlteredPages.Way way = ways.get(at++ % ways.size());
                    int days = random.nextBoolean() ? 1 + random.nextInt(300) : -1 - random.nextInt(300);
                    altering.differing(asked.getValue(), way, days).ifPresent(other -> {
                        told.add(asked.getKey());
                        disagree(asked, way, days, other).ifPresent(failed::add);
                    });
                }
            }
        }
        return failed;
    }

    private Optional<String> disagree(
            Map.Entry<String, Answer.Quoted> asked, AlteredPages.Way way, int days, Page other) {
        Optional<Page> original = web.find(other.id()).map(ArchivedPage::page);
        web.put(other, Duration.ZERO);
        Answer answer = web.ask(asked.getKey()).answer();
        web.remove(other.id());
        original.ifPresent(page -> web.put(page, Duration.ZERO));
        String made = "%s [%s, %+d days] %s".formatted(asked.getKey(), way, days, value(asked.getValue()));
        if (!(answer instanceof Answer.Quoted quoted)) {
            return Optional.of(made + " -> no answer");
        }
        List<Quote> sides = Stream.concat(
                        Stream.of(quoted.quote()), quoted.differing().stream().map(Answer.Differing::quote))
                .toList();
        List<PageId> pages = sides.stream().map(side -> side.page().id()).toList();
        if (!pages.contains(other.id())
                && !pages.contains(asked.getValue().quote().page().id())) {
            told.removeLast(); // another page answers now: nobody chose between the two
            return Optional.empty();
        }
        boolean both = sides.stream().anyMatch(side -> side.page().id().equals(other.id()))
                && sides.stream()
                        .anyMatch(side -> side.page()
                                .id()
                                .equals(asked.getValue().quote().page().id()));
        boolean warned = quoted.warnings().contains(Warning.CONFLICT);
        List<LocalDate> dates =
                sides.stream().flatMap(side -> side.updated().stream()).toList();
        boolean newestFirst = dates.size() < sides.size() || dates.getFirst().equals(Collections.max(dates));
        return both && warned && newestFirst
                ? Optional.empty()
                : Optional.of(made + " -> " + sides(quoted) + (newestFirst ? "" : " NOT NEWEST FIRST"));
    }

    /** Ages the pages of up to so many answers, by their own date or by when they were confirmed; returns those not told. */
    List<String> stale(int wanted) {
        List<String> failed = new ArrayList<>();
        told.clear();
        for (Map.Entry<String, Answer.Quoted> asked : shuffled()) {
            if (told.size() < wanted) {
                boolean byDate = told.size() % 2 == 0;
                Aged aged = age(asked.getKey(), asked.getValue().quote(), byDate);
                if (aged.answer() instanceof Answer.Quoted quoted) {
                    told.add(asked.getKey());
                    aged.silent(quoted).ifPresent(failed::add);
                }
            }
        }
        return failed;
    }

    /** What is answered from an older page; nobody is told anything where that is nothing. */
    private record Aged(String made, PageId page, Warning due, Answer answer) {
        Optional<String> silent(Answer.Quoted quoted) {
            boolean told = quoted.warnings().contains(due)
                    || !quoted.quote().page().id().equals(page);
            return told ? Optional.empty() : Optional.of(made + " -> " + quoted.warnings());
        }
    }

    private Aged age(String asked, Quote quote, boolean byDate) {
        Page page = quote.page();
        LocalDate old = LocalDate.ofInstant(quote.checked(), ZoneOffset.UTC)
                .minusYears(2)
                .minusDays(1L + random.nextInt(3_000));
        Duration ago = Duration.ofDays(30L + random.nextInt(400));
        web.remove(page.id());
        web.put(byDate ? AlteredPages.dated(page, Optional.of(old)) : page, byDate ? Duration.ZERO : ago);
        Answer answer = web.ask(asked).answer();
        web.remove(page.id());
        web.put(page, Duration.ZERO);
        String made = "%s [%s]".formatted(asked, byDate ? "dated " + old : "confirmed " + ago.toDays() + " days ago");
        return new Aged(made, page.id(), byDate ? Warning.OLD : Warning.UNCONFIRMED, answer);
    }

    /** Which questions the last cases were made of. */
    List<String> told() {
        return told;
    }

    private List<Map.Entry<String, Answer.Quoted>> shuffled() {
        List<Map.Entry<String, Answer.Quoted>> all = new ArrayList<>(answers.entrySet());
        Collections.shuffle(all, new Random(SEED));
        return all;
    }

    private static String sides(Answer.Quoted quoted) {
        StringBuilder sides = new StringBuilder(value(quoted));
        quoted.differing()
                .forEach(other -> sides.append(" | ")
                        .append(other.value().text())
                        .append(" (")
                        .append(other.quote().text().replaceAll("\\s+", " "))
                        .append(") ")
                        .append(other.quote().page().url()));
        return sides.toString();
    }

    private static String value(Answer.Quoted quoted) {
        return quoted.value().map(value -> value.text()).orElse("-") + " ("
                + quoted.quote().text().replaceAll("\\s+", " ") + ") "
                + quoted.quote().page().url();
    }
}
