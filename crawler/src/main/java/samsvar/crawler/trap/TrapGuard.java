package samsvar.crawler.trap;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import samsvar.crawler.plan.PausedPattern;
import samsvar.engine.page.Page;

/**
 * Traps are told by what they yield. A pattern of addresses is paused when so many of its pages in a row brought no new text
 * ({@link AddressPattern.Kind}) and at least half of these led to further addresses of the same pattern: a list that is merely
 * dull comes to its end by itself, a machine that invents addresses does not. Pages that are copies to the letter need not beget
 * any: {@value #COPIES} of them in a row are enough, and so are {@value #DEAD} addresses with nothing there where none ever had
 * anything. One page with news begins the count anew. After {@link #PAUSE} a pattern is tried again.
 * One per host; not thread-safe.
 */
public final class TrapGuard {
    /** How long a pattern is left alone. */
    public static final Duration PAUSE = Duration.ofDays(7);

    private static final int COPIES = 100;
    private static final int DEAD = 500;
    private static final int PATHS = 3;

    /** Pages of one shape that are visited at most, by one process; a pattern is not worth half of a host's budget. */
    static final int MOST_OF_A_SHAPE = 10_000;

    private static final int PATTERNS = 5_000;

    private final String host;
    private final InstantSource clock;
    private final Consumer<PausedPattern> onPause;
    private final NewText texts = new NewText();
    private final Map<AddressPattern, Streak> streaks = new HashMap<>();
    private final Map<String, PausedPattern> paused = new HashMap<>();

    /** Pages in a row without news. */
    private static final class Streak {
        private int visited;
        private int dull;
        private int copies;
        private int begetting;
        private int dead;
        private boolean alive;
        private final Set<String> paths = new HashSet<>();
    }

    /**
     * @param known patterns paused earlier
     * @param onPause told of each pattern paused from now on
     */
    public TrapGuard(String host, InstantSource clock, List<PausedPattern> known, Consumer<PausedPattern> onPause) {
        this.host = host;
        this.clock = clock;
        this.onPause = onPause;
        known.forEach(pattern -> paused.put(pattern.pattern(), pattern));
    }

    /** Why the address is not to be visited; empty where it may be. */
    public Optional<String> refusal(URI url) {
        if (paused.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return AddressPattern.of(url).stream()
                .map(pattern -> Optional.ofNullable(paused.get(pattern.text())))
                .flatMap(Optional::stream)
                .filter(pause -> pause.until().isAfter(now))
                .findFirst()
                .map(pause -> "pattern " + pause.pattern() + " is paused: " + pause.why());
    }

    /**
     * Learns what an address says that was not visited before.
     *
     * @param found addresses met for the first time on this page
     */
    public void learn(URI url, Page page, Collection<URI> found) {
        NewText.Yield yield = texts.judge(page);
        List<AddressPattern> patterns = AddressPattern.of(url);
        Set<AddressPattern> begotten = new HashSet<>();
        if (yield != NewText.Yield.NEWS) {
            found.forEach(address -> begotten.addAll(AddressPattern.of(address)));
        }
        for (AddressPattern pattern : patterns) {
            Streak streak = streak(pattern);
            streak.alive = true;
            streak.visited++;
            count(streak, yield, begotten.contains(pattern), url);
            judge(pattern, streak, url);
        }
    }

    /** Remembers what a page we have says; it tells nothing of what its pattern still holds. */
    public void remember(Page page) {
        texts.judge(page);
    }

    private static void count(Streak streak, NewText.Yield yield, boolean begets, URI url) {
        if (yield == NewText.Yield.NEWS) {
            streak.dull = 0;
            streak.copies = 0;
            streak.begetting = 0;
            streak.paths.clear();
            return;
        }
        streak.dull++;
        streak.copies = yield == NewText.Yield.A_COPY ? streak.copies + 1 : 0;
        streak.begetting += begets ? 1 : 0;
        if (streak.paths.size() < PATHS) {
            streak.paths.add(url.getRawPath());
        }
    }

    /** Learns that there is nothing at the address. */
    public void learnDead(URI url) {
        for (AddressPattern pattern : AddressPattern.of(url)) {
            Streak streak = streak(pattern);
            streak.dead++;
            if (pattern.kind() == AddressPattern.Kind.SHAPE && !streak.alive && streak.dead >= DEAD) {
                pause(pattern, url, streak.dead + " addresses, and nothing at any of them");
            }
        }
    }

    private Streak streak(AddressPattern pattern) {
        if (streaks.size() > PATTERNS) {
            streaks.clear();
        }
        return streaks.computeIfAbsent(pattern, p -> new Streak());
    }

    private void judge(AddressPattern pattern, Streak streak, URI url) {
        if (pattern.kind() == AddressPattern.Kind.SHAPE && streak.visited >= MOST_OF_A_SHAPE) {
            pause(pattern, url, streak.visited + " pages of it were visited, which is the most of one pattern");
            return;
        }
        boolean invents = streak.dull >= pattern.kind().enough() && streak.begetting * 2 >= streak.dull;
        boolean narrow = pattern.kind() == AddressPattern.Kind.SHAPE || pattern.kind() == AddressPattern.Kind.ANY_QUERY;
        boolean copies = narrow && streak.copies >= COPIES;
        boolean wideEnough = pattern.kind() != AddressPattern.Kind.ANY_PATH || streak.paths.size() >= PATHS;
        if ((invents || copies) && wideEnough) {
            pause(pattern, url, "its last " + streak.dull + " pages brought no new text");
        }
    }

    private void pause(AddressPattern pattern, URI url, String why) {
        Instant now = clock.instant();
        PausedPattern pause = new PausedPattern(host, pattern.text(), now, now.plus(PAUSE), url.toString(), why);
        paused.put(pattern.text(), pause);
        streaks.remove(pattern);
        onPause.accept(pause);
    }
}
