package samsvar.engine.question;

import java.util.ArrayList;
import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.kin.Relatives;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;

/** Neighbouring words that pages write as one word ("kommun vapen") are each looked for as that word too. */
final class WrittenTogether {
    private WrittenTogether() {}

    static List<Unit> in(String text, LanguageTag language, List<Unit> units, Relatives words) {
        List<Unit> together = new ArrayList<>(units);
        for (int i = 1; i < units.size(); i++) {
            Unit first = units.get(i - 1);
            Unit second = units.get(i);
            int end = first.range().end();
            int next = second.range().start();
            if (end >= next || !text.substring(end, next).isBlank()) {
                continue;
            }
            for (String word : words.joined(first.text(), second.text(), language)) {
                Variant variant = new Variant(language, word, Weights.WRITTEN_TOGETHER);
                together.set(i - 1, with(together.get(i - 1), variant));
                together.set(i, with(together.get(i), variant));
            }
        }
        return together;
    }

    private static Unit with(Unit unit, Variant variant) {
        List<Variant> variants = new ArrayList<>(unit.variants());
        variants.add(variant);
        return unit.with(unit.senses(), variants);
    }
}
