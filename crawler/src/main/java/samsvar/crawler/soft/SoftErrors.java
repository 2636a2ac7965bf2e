package samsvar.crawler.soft;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samsvar.crawler.fresh.Resemblance;
import samsvar.crawler.plan.Visit;
import samsvar.engine.page.Page;

/**
 * Tells error pages answered with 200 from pages: by what they say, and, since every site words that its own way, by what the site
 * does. A short text that suddenly stands where a page was, or that two addresses share, is suspicious; then an address that can not
 * exist is asked for, once per host and run. What that says is said by no page. Where a host answers properly (404), a page that
 * shrank is looked at again when more of the site was seen: the same text on several known pages is a notice. One per host worker,
 * not thread-safe.
 */
public final class SoftErrors {
    /** No notice is longer; UTF-16 units. Measured on the practice web: error and maintenance pages have 20-250 without furniture. */
    private static final int LONGEST = 1_500;

    private static final int REMEMBERED = 500;

    private final Probe probe;
    private final Map<Integer, Set<String>> sayers = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private final List<String> toRevisit = new ArrayList<>();
    private boolean open;

    /** Asks the host for an address that can not exist. */
    @FunctionalInterface
    public interface Probe {
        /** What it says there with 200, title and text; empty where it answers as it should. Costs a request at most once a run. */
        Optional<String> ask() throws InterruptedException;
    }

    public SoftErrors(Probe probe) {
        this.probe = probe;
    }

    /** A known address answered as before: the site is open. */
    public void confirmed() {
        open = true;
    }

    /** Addresses kept earlier in this run whose text turned out to be no page's; each once. */
    public List<String> takeDoubtful() {
        List<String> taken = List.copyOf(toRevisit);
        toRevisit.clear();
        return taken;
    }

    /**
     * Judges a text.
     *
     * @param linked whether the page links to anything
     */
    public Verdict judge(Visit visit, Page page, boolean linked) throws InterruptedException {
        String said = page.text();
        String text = page.title() + "\n" + said;
        boolean mayBeNotice = text.length() <= LONGEST;
        boolean asBefore = visit.known() && visit.knownLength() == said.length();
        if (!mayBeNotice || (asBefore && !doubtful.contains(visit.url()))) {
            open |= visit.known();
            return Verdict.CONTENT;
        }
        if (Phrases.sayMissing(page)) {
            return Verdict.MISSING;
        }
        boolean shrunk = visit.known() && said.length() * 2 < visit.knownLength();
        boolean closed = Phrases.sayClosed(page);
        Set<String> others = others(visit.url(), text);
        if (!shrunk && !closed && others.isEmpty() && !Phrases.hintMissing(page)) {
            open |= visit.known();
            return kept(visit, Verdict.CONTENT);
        }
        Optional<String> nowhere = probe.ask();
        boolean everywhere = nowhere.isPresent() && Resemblance.areOneTemplate(nowhere.get(), text);
        Verdict verdict = everywhere
                ? everywhere(visit, shrunk, closed, others)
                : closed ? notice(visit, shrunk, linked, others) : alone(visit, shrunk, others);
        return kept(visit, verdict);
    }

    private Verdict kept(Visit visit, Verdict verdict) {
        if (verdict == Verdict.CONTENT && visit.depth() > 0) {
            kept.add(visit.url());
        }
        return verdict;
    }

    /** The text is what the host says where there is nothing. */
    private Verdict everywhere(Visit visit, boolean shrunk, boolean closed, Set<String> others) {
        boolean keptToday = doubtful.contains(visit.url());
        boolean start = visit.depth() == 0;
        if (start && !shrunk && !closed) {
            // A site that shows its start page for every address: here it belongs.
            return Verdict.CONTENT;
        }
        for (String other : others) {
            if (kept.contains(other) && doubtful.add(other)) {
                toRevisit.add(other);
            }
        }
        boolean siteClosed = closed || (visit.known() && !keptToday && (start || !open));
        return siteClosed ? Verdict.CLOSED : Verdict.MISSING;
    }

    /** The text speaks of maintenance, but the host knows what is missing. */
    private Verdict notice(Visit visit, boolean shrunk, boolean linked, Set<String> others) {
        if (!visit.known()) {
            return linked ? Verdict.CONTENT : Verdict.CLOSED;
        }
        return !shrunk && open && others.isEmpty() ? Verdict.CONTENT : Verdict.CLOSED;
    }

    private static Verdict alone(Visit visit, boolean shrunk, Set<String> others) {
        if (!shrunk) {
            return Verdict.CONTENT;
        }
        if (visit.attempts() == 0) {
            return Verdict.LATER;
        }
        return others.isEmpty() ? Verdict.CONTENT : Verdict.CLOSED;
    }

    /** Other addresses that said the same in this run. */
    private Set<String> others(String url, String text) {
        if (sayers.size() > REMEMBERED) {
            sayers.remove(sayers.keySet().iterator().next());
        }
        Set<String> all = sayers.computeIfAbsent(plain(url, text).hashCode(), key -> new HashSet<>());
        Set<String> others = new HashSet<>(all);
        others.remove(url);
        all.add(url);
        return others;
    }

    /** The text without what a template fills in: the address asked for, times, numbers. */
    private static String plain(String url, String text) {
        String path = Optional.ofNullable(URI.create(url).getPath()).orElse("/");
        String name = path.substring(path.lastIndexOf('/') + 1);
        String plain = path.length() > 1 ? text.replace(url, "").replace(path, "") : text;
        return (name.length() > 3 ? plain.replace(name, "") : plain)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{N}+", "0")
                .replaceAll("\\s+", " ");
    }
}
