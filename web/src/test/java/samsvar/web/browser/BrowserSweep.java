package samsvar.web.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import samsvar.web.text.UiLanguage;

/**
 * Looks at every page and state in every language, width and colour scheme, and prints each fault with where it was seen
 * first and how often. Ends with status 1 where there was one. Arguments: words that the names of states must hold.
 */
public final class BrowserSweep {
    private final Map<String, String> first = new TreeMap<>();
    private final Map<String, Integer> times = new TreeMap<>();
    private int looks;

    private BrowserSweep() {}

    public static void main(String[] args) throws Exception {
        Path chromium = RealBrowser.found().orElseThrow(() -> new IllegalStateException("No chromium on the PATH."));
        Path folder = Files.createTempDirectory("samsvar-sweep");
        BrowserSweep sweep = new BrowserSweep();
        long start = System.nanoTime();
        try (SampleSite site = new SampleSite(folder);
                RealBrowser browser = new RealBrowser(chromium);
                Visitor visitor = new Visitor(browser.browser())) {
            List<State> states = States.of(site).stream()
                    .filter(state -> List.of(args).stream().allMatch(state.name()::contains))
                    .toList();
            states.forEach(state -> sweep.look(visitor, state));
            System.out.printf(
                    "%d states x %d languages x %d looks = %d pages looked at in %d s%n",
                    states.size(),
                    UiLanguage.values().length,
                    Look.count(),
                    sweep.looks,
                    (System.nanoTime() - start) / 1_000_000_000);
        }
        sweep.first.forEach(
                (fault, where) -> System.out.printf("%d x %s%n    first: %s%n", sweep.times.get(fault), fault, where));
        System.out.println(sweep.first.size() + " faults");
        System.exit(sweep.first.isEmpty() ? 0 : 1);
    }

    private void look(Visitor visitor, State state) {
        System.err.println(state.name());
        for (UiLanguage ui : UiLanguage.values()) {
            note(visitor.open(state, ui), state.name() + " " + ui.tag());
            for (int n = 0; n < Look.count(); n++) {
                note(visitor.faults(Look.number(n)), state.name() + " " + ui.tag() + " " + Look.number(n));
                looks++;
            }
        }
    }

    private void note(List<String> faults, String where) {
        for (String fault : faults) {
            first.putIfAbsent(fault, where);
            times.merge(fault, 1, Integer::sum);
        }
    }
}
