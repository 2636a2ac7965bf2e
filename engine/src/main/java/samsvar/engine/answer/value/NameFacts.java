package samsvar.engine.answer.value;

import static samsvar.engine.answer.value.FactWords.any;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.TextRange;

/** Names of persons, organisations and things. */
final class NameFacts {
    private static final String WORD = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}[\\p{Ll}’']+)*";
    private static final Pattern SEQUENCE = Pattern.compile(FactPattern.START + WORD
            + "(?:[ \\u00a0](?:(?:von|af|de|van|der)[ \\u00a0])?(?:" + WORD + "|\\p{Lu}\\.)){1,4}" + FactPattern.END
            + "(?![ \\u00a0]" + any("organisation-letters") + FactPattern.END + ")");
    private static final Pattern ROLE_AT_START = Pattern.compile(
            "^(?:\\p{L}*?" + any("role") + "|" + any("before-name") + ")[ \\u00a0]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "(?:\\p{L}*" + any("organisation") + "s?)(?:[ \\u00a0].*)?|.*[ \\u00a0]\\p{L}*" + any("organisation")
                    + "(?:[ \\u00a0].*)?|" + any("organisation-start") + ".*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NameFacts() {}

    static List<FactPattern> patterns() {
        return List.of(
                FactPattern.exact(
                        FactType.ROLE,
                        FactPattern.START + "(?:\\p{Lu}\\p{L}+_)?(?iu:[\\p{L}-]*" + any("role") + "(?:en|n|a)?"
                                + FactPattern.END + ")(?:_(?:for|för|av|hos|vid|ved|з|із|of)_\\p{Ll}+)?"),
                FactPattern.exact(
                        FactType.ORGANISATION,
                        FactPattern.START + "(?:" + WORD + "_){0,3}(?:" + WORD + "|\\p{Lu}{2,})_" + any("organisation")
                                + FactPattern.END),
                FactPattern.exact(
                        FactType.ORGANISATION,
                        FactPattern.START + "(?:" + WORD + "_){1,3}" + any("organisation-letters") + FactPattern.END),
                FactPattern.exact(
                        FactType.ORGANISATION,
                        FactPattern.START + any("organisation-start") + "_[\\p{L}-]+(?:_\\p{Lu}[\\p{L}-]+)*"),
                FactPattern.exact(
                        FactType.ORGANISATION,
                        FactPattern.START
                                + "\\p{Lu}\\p{Ll}+(?:verket|departementet|styrelsen|direktoratet|tilsynet|etaten|kassan|myndigheten|förbundet)"
                                + FactPattern.END),
                FactPattern.exact(FactType.ORGANISATION, FactPattern.START + "\\p{Lu}{2,6}" + FactPattern.END),
                FactPattern.of(FactType.BODY, "(?:(?:the|\\p{L}+(?:ska|liga|ala))_)?" + any("body")),
                FactPattern.exact(
                        FactType.BODY,
                        "(?m)(?<=^|[.!?]_)(?<v>\\p{Lu}\\p{Ll}{2,}s_\\p{Ll}{4,}|\\p{Lu}\\p{Ll}{4,}(?:en|et|a|n))_(?!\\p{Ll}+s_)(?="
                                + "(?iu:" + any("does") + ")" + FactPattern.END + ")"),
                FactPattern.of(FactType.COLOUR, any("colour")),
                FactPattern.of(FactType.LANGUAGE, any("language")),
                FactPattern.exact(FactType.NAME, "[«“”„\"](?<v>[^«»“”\"„\\n]{2,80})[»“”\"]"),
                FactPattern.exact(
                        FactType.NAME,
                        "(?<=[\\p{L},:]_)(?<v>\\p{Lu}[\\p{L}\\d-]+(?:_[\\p{Lu}\\d][\\p{L}\\d-]*)*(?:_\\p{Ll}+(?=_[–-]_|[”\"!]))?)"
                                + FactPattern.END));
    }

    /** Two to five capitalised words that do not name an organisation. */
    static List<Fact> persons(String text) {
        List<Fact> facts = new ArrayList<>();
        Matcher names = SEQUENCE.matcher(text);
        while (names.find()) {
            int start = names.start();
            Matcher role = ROLE_AT_START.matcher(names.group());
            if (role.find()) {
                start += role.end();
            }
            String name = text.substring(start, names.end());
            if (name.indexOf(' ') > 0 && !NOT_A_PERSON.matcher(name).matches()) {
                facts.add(new Fact(FactType.PERSON, new TextRange(start, names.end())));
            }
        }
        return facts;
    }
}
