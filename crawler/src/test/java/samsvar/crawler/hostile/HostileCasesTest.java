package samsvar.crawler.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every case of the hostile web has a test, and docs/hostile-web.md names tests that exist. */
class HostileCasesTest {
    /** Cases that no test shows, with the reason. */
    private static final Map<Integer, String> WITHOUT_TEST = Map.of();

    private static List<Integer> all() {
        return IntStream.rangeClosed(1, HostileCases.LAST).boxed().toList();
    }

    @Test
    void everyCaseHasATestOrAReason() {
        Map<Integer, SortedSet<String>> tests = HostileCases.byNumber();
        assertEquals(
                List.of(),
                all().stream()
                        .filter(n -> !tests.containsKey(n) && !WITHOUT_TEST.containsKey(n))
                        .toList());
        assertEquals(
                List.of(),
                WITHOUT_TEST.keySet().stream().filter(tests::containsKey).toList(),
                "excused and yet tested");
    }

    @Test
    void theDocumentHasEveryCaseAndNamesOnlyTestsThatShowIt() {
        Map<Integer, SortedSet<String>> tests = HostileCases.byNumber();
        Map<Integer, SortedSet<String>> documented = HostileCases.documented();
        assertEquals(all(), List.copyOf(documented.keySet()));
        documented.forEach((number, named) -> {
            SortedSet<String> unknown = new TreeSet<>(named);
            unknown.removeAll(tests.getOrDefault(number, new TreeSet<>()));
            assertEquals(new TreeSet<>(), unknown, "case " + number + " names tests that do not show it");
            assertEquals(
                    WITHOUT_TEST.containsKey(number),
                    named.isEmpty(),
                    "case " + number + " names " + named.size() + " tests");
        });
    }
}
