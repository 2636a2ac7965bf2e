package samsvar.web.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.config.Config;
import samsvar.config.answer.AnswerKind;
import samsvar.config.source.Source;
import samsvar.engine.answer.Answer;
import samsvar.engine.page.Block;
import samsvar.engine.page.LanguageVersion;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageFacts;
import samsvar.engine.page.PageId;
import samsvar.engine.page.PageUrl;
import samsvar.engine.page.TextRange;

/** Makes official pages that say something else than a page does, or that say it no longer for sure. Seeded: every run makes the same. */
final class AlteredPages {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Everybody has a telephone, an address and a site of their own. */
    private static final Set<AnswerKind> OWN =
            Set.of(AnswerKind.PHONE, AnswerKind.EMAIL, AnswerKind.LINK, AnswerKind.WHERE);

    private static final List<String> STATE = List.of("agency", "region", "county");
    /** What may be a day of a month stays one, and what may be an hour of a day too. */
    private static final int LAST_DAY = 31;

    private static final int LAST_HOUR = 23;

    private final Config config;
    private final Function<PageId, Optional<Page>> find;
    private final Random random;

    /** @param find the page as archived */
    AlteredPages(Config config, Function<PageId, Optional<Page>> find, long seed) {
        this.config = config;
        this.find = find;
        this.random = new Random(seed);
    }

    /** How the other page is made. */
    enum Way {
        /** the same page at another address of the authority */
        SAME_AUTHORITY,
        /** only the part with the fact, under a title of its own, at the same authority */
        PART_ONLY,
        /** what an authority of the state says, at another of the same country; nobody else decides for a municipality */
        OTHER_AUTHORITY,
        /** what the page itself says in another language, as it declares */
        OTHER_VERSION,
        /** the page in another language at another address, and neither page tells of the other */
        UNLINKED_LANGUAGE;

        boolean isInTwoLanguages() {
            return this == OTHER_VERSION || this == UNLINKED_LANGUAGE;
        }
    }

    /**
     * A page that states another value where the answer's page states the answer; empty where the value has no number to change, or decides
     * a yes or no: a number in such a sentence is another fact than the one asked for.
     *
     * @param days how much newer than the answer's page it is; negative for older
     */
    Optional<Page> differing(Answer.Quoted answer, Way way, int days) {
        Page page = answer.quote().page();
        TextRange value = answer.value()
                .filter(found -> found.kind() != AnswerKind.YES_NO)
                .map(found -> new TextRange(
                        answer.quote().range().start() + found.range().start(),
                        answer.quote().range().start() + found.range().end()))
                .orElse(new TextRange(0, 0));
        Optional<TextRange> number = number(page.text(), value);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = AlteredBlocks.with(
                page.blocks(), number.get(), other(number.get().of(page.text())));
        Optional<LocalDate> updated = page.updated().map(date -> date.plusDays(days));
        return switch (way) {
            case OTHER_VERSION -> version(page, number.get()).map(other -> dated(other, updated));
            case UNLINKED_LANGUAGE ->
                version(page, number.get())
                        .map(other -> copy(
                                other,
                                page.sourceId(),
                                page.authority(),
                                page.place(),
                                page.url().host(),
                                other.title(),
                                other.blocks(),
                                updated));
            case SAME_AUTHORITY ->
                Optional.of(copy(
                        page,
                        page.sourceId(),
                        page.authority(),
                        page.place(),
                        page.url().host(),
                        page.title(),
                        blocks,
                        updated));
            case PART_ONLY ->
                Optional.of(copy(
                        page,
                        page.sourceId(),
                        page.authority(),
                        page.place(),
                        page.url().host(),
                        page.title() + " – info",
                        AlteredBlocks.part(blocks, value.start()),
                        updated));
            case OTHER_AUTHORITY ->
                state(answer)
                        .map(source -> copy(
                                page,
                                source.id().value(),
                                source.ownName(),
                                "",
                                source.hosts().getFirst(),
                                page.title(),
                                blocks,
                                updated));
        };
    }

    /** The same page with another date. */
    static Page dated(Page page, Optional<LocalDate> updated) {
        return page(
                page,
                page.id(),
                page.url(),
                page.sourceId(),
                page.authority(),
                page.place(),
                page.title(),
                page.blocks(),
                updated);
    }

    private Optional<Source> state(Answer.Quoted answer) {
        Page page = answer.quote().page();
        boolean own = answer.value().filter(value -> OWN.contains(value.kind())).isPresent();
        if (own || !page.place().isEmpty()) {
            return Optional.empty();
        }
        List<Source> others = config.sources()
                .enabled()
                .filter(source -> source.country().equals(page.country()) && STATE.contains(source.kind()))
                .filter(source -> !source.id().value().equals(page.sourceId())
                        && !source.hosts().isEmpty())
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }

    /** The page's own text in another language with another number, where that states the number once. */
    private Optional<Page> version(Page page, TextRange number) {
        String digits = number.of(page.text());
        Pattern alone = Pattern.compile("(?<!\\d)" + digits + "(?!\\d)");
        return page.versions().stream()
                .filter(LanguageVersion::isBelieved)
                .filter(version -> !version.language().equals(page.language()))
                .flatMap(version -> find.apply(new PageId(version.url().value())).stream())
                .filter(other -> alone.matcher(other.text()).results().count() == 1)
                .findFirst()
                .map(other -> {
                    Matcher there = alone.matcher(other.text());
                    there.find();
                    TextRange place = new TextRange(there.start(), there.end());
                    return page(
                            other,
                            other.id(),
                            other.url(),
                            other.sourceId(),
                            other.authority(),
                            other.place(),
                            other.title(),
                            AlteredBlocks.with(other.blocks(), place, other(digits)),
                            other.updated());
                });
    }

    /** The last number in the value that is no year: the end of a span, the smallest part of an amount. */
    private static Optional<TextRange> number(String text, TextRange value) {
        return DIGITS.matcher(text.substring(value.start(), value.end()))
                .results()
                .filter(found -> !YEAR.matcher(found.group()).matches())
                .reduce((first, second) -> second)
                .map((MatchResult found) -> new TextRange(value.start() + found.start(), value.start() + found.end()));
    }

    /** Another number of as many digits. */
    private String other(String number) {
        int length = Math.min(number.length(), 6);
        String head = number.substring(0, number.length() - length);
        int old = Integer.parseInt(number.substring(number.length() - length));
        int most = old <= LAST_DAY ? LAST_HOUR : (int) Math.pow(10, length) - 1;
        int least = length == 1 || number.charAt(number.length() - length) == '0' ? 1 : (int) Math.pow(10, length - 1);
        int changed = old;
        while (changed == old) {
            changed = least + random.nextInt(Math.max(2, Math.min(most, 9 * least + least) - least + 1));
        }
        return head + String.format("%0" + length + "d", changed);
    }

    private Page copy(
            Page page,
            String source,
            String authority,
            String place,
            String host,
            String title,
            List<Block> blocks,
            Optional<LocalDate> updated) {
        String address = "http://" + host + "/altered/" + Integer.toUnsignedString(random.nextInt(), 36);
        return page(page, new PageId(address), new PageUrl(address), source, authority, place, title, blocks, updated);
    }

    private static Page page(
            Page page,
            PageId id,
            PageUrl url,
            String source,
            String authority,
            String place,
            String title,
            List<Block> blocks,
            Optional<LocalDate> updated) {
        return new Page(
                id,
                url,
                source,
                authority,
                page.country(),
                place,
                title,
                page.language(),
                page.breadcrumb(),
                blocks,
                updated,
                id.equals(page.id()) ? page.versions() : List.of(),
                PageFacts.NONE,
                Set.of());
    }
}
