package samsvar.engine.answer.value;

import static samsvar.engine.answer.value.FactWords.any;

import java.util.List;

/** Street addresses, places by name, places by description. */
final class PlaceFacts {
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
    private static final String ZIP = "(?:,_?(?:SE-|N-)?\\d{3}_?\\d{1,2}_" + NAME + "(?:_" + NAME + ")?)?";

    private PlaceFacts() {}

    static List<FactPattern> patterns() {
        String before = FactPattern.START + "(?iu:" + any("preposition-place") + ")_";
        String at = FactPattern.START + "(?iu:" + any("preposition-spot") + ")_";
        String lower = "(?!" + any("not-a-spot") + FactPattern.END + ")\\p{Ll}[\\p{L}-]{3,}";
        return List.of(
                FactPattern.exact(
                        FactType.ADDRESS,
                        FactPattern.START + "(?:" + NAME + "_)?\\p{Lu}?[\\p{L}-]*(?<!\\p{Lu})" + any("street")
                                + "_\\d+_?[A-Z]?" + ZIP),
                FactPattern.exact(
                        FactType.ADDRESS, any("street-start") + "_" + NAME + "(?:_" + NAME + ")?,?_\\d+\\p{L}?"),
                FactPattern.exact(FactType.ADDRESS, "(?<!\\d)\\d{3}_\\d{2}_" + NAME),
                FactPattern.exact(
                        FactType.PLACE,
                        before + "(?<v>" + NAME + "(?:_" + NAME + ")*(?:(?:,_|_(?:och|og|and|та|і|eller)_)" + NAME
                                + "(?:_\\(" + NAME + "\\))?)*)"),
                FactPattern.exact(
                        FactType.SPOT,
                        "(?<v>" + at + "(?:the_)?" + lower + "(?:_(?:och|og)_" + lower
                                + ")?(?:_(?:i|på|у|в|in|at|om)_[\\p{L}-]+(?:_" + NAME + ")*)?)"),
                FactPattern.exact(
                        FactType.SPOT,
                        "(?<v>" + at + NAME + "(?:_" + NAME + ")*_" + lower + "(?:_(?:i|på|in)_" + NAME + ")?)"));
    }
}
