package samsvar.crawler.extract.fact;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

/** What do links of a text's numbers and addresses add to what is written? Links outside the text add nothing. */
final class ReachFacts {
    private ReachFacts() {}

    static void add(List<PageFact> facts, String text, List<Reach> reaches, String country) {
        for (Reach reach : reaches) {
            where(text, reach.text()).ifPresent(range -> {
                if (reach.address().toLowerCase(Locale.ROOT).startsWith("tel:")) {
                    phone(facts, range, reach, country);
                } else {
                    email(facts, range, reach);
                }
            });
        }
    }

    private static Optional<TextRange> where(String text, String said) {
        int at = said.isEmpty() ? -1 : text.indexOf(said);
        return at < 0 ? Optional.empty() : Optional.of(new TextRange(at, at + said.length()));
    }

    private static void phone(List<PageFact> facts, TextRange range, Reach reach, String country) {
        String dialled = value(reach.address());
        String e164 =
                DialPlan.e164(dialled.replaceFirst("[;,xp].*$", ""), country).orElse("");
        List<PageFact.Phone> known = facts.stream()
                .filter(PageFact.Phone.class::isInstance)
                .map(PageFact.Phone.class::cast)
                .filter(f -> f.where().filter(w -> overlap(w, range)).isPresent())
                .toList();
        if (known.stream().anyMatch(f -> !f.e164().isEmpty())) {
            return;
        }
        facts.removeAll(known);
        String label = known.isEmpty() ? "" : known.getFirst().label();
        String extension = known.isEmpty() ? "" : known.getFirst().extension();
        if (dialled.chars().anyMatch(Character::isDigit)) {
            facts.add(new PageFact.Phone(Optional.of(range), label, reach.text(), e164, extension));
        }
    }

    private static void email(List<PageFact> facts, TextRange range, Reach reach) {
        String address = value(reach.address());
        boolean known = facts.stream()
                .anyMatch(f -> f instanceof PageFact.Email e && e.address().equalsIgnoreCase(address));
        if (!known && address.matches("[^\\s@,;]+@[^\\s@,;]+\\.\\p{L}{2,}")) {
            facts.add(new PageFact.Email(Optional.of(range), reach.text(), address));
        }
    }

    private static boolean overlap(TextRange a, TextRange b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static String value(String address) {
        String bare =
                address.replaceFirst("^[^:]*:", "").replaceFirst("\\?.*$", "").strip();
        try {
            return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return bare;
        }
    }
}
