package samsvar.engine.answer.value;

import static samsvar.engine.answer.value.FactWords.any;

import java.util.List;

/** What is said of a term, and words that permit, demand or deny. */
final class StatementFacts {
    private static final String REST = "(?<v>[^.!?\\n]{3,200})";

    private StatementFacts() {}

    static List<FactPattern> patterns() {
        return List.of(
                FactPattern.exact(
                        FactType.DEFINITION,
                        "(?iu)(?<=[\\p{L}\\d)»”\"])_" + any("copula")
                                + "_(?!" + any("no")
                                + "_|(?:det|de)_\\p{L}+_som_)(?:це_|это_|först_och_främst_|også_|även_|också_|також_)?(?="
                                + any("article")
                                + "_|[\\p{L}])" + REST),
                FactPattern.exact(
                        FactType.DEFINITION,
                        "(?iu),_(?:(?:vilket|som|der|який|яка|яке|which)_(?:är|er|є|is)_)(?<v>" + any("article")
                                + "_[^.!?\\n]{3,200})"),
                FactPattern.exact(
                        FactType.DEFINITION, "(?iu)(?<=\\p{L}),_(?<v>" + any("article") + "_[^,.!?\\n]{3,120})"),
                FactPattern.of(
                        FactType.GROUP,
                        "(?:" + any("group-one") + "|" + any("group") + "(?:_\\p{L}+){0,2}),?_(?:" + any("relative")
                                + ")(?:_[\\p{L}\\d-]+){1,8}|" + any("group-every") + "_\\p{L}+|" + any("group")),
                FactPattern.of(
                        FactType.DOCUMENT,
                        any("document") + "(?:(?:,_|_?(?:och|eller|og|and|or|та|і|й|або|и|или)_)(?:[\\p{L}-]+_){0,2}"
                                + any("document") + ")*"),
                FactPattern.of(FactType.DECISION, any("decision")));
    }
}
