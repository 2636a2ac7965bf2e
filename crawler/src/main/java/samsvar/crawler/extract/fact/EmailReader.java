package samsvar.crawler.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samsvar.engine.page.PageFact;

/** Which e-mail addresses does a text hold, plain or with the at sign spelled out in brackets? */
final class EmailReader {
    private static final String AT =
            "(?:@| ?[(\\[{] ?(?:at|a|ät|snabel-?a|krøllalfa|alfakrøll|@|собака|равлик) ?[)\\]}] ?)";
    private static final String DOT = "(?:\\.| ?[(\\[{] ?(?:dot|punkt|prikk|крапка|точка|\\.) ?[)\\]}] ?)";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\d._%+@-])([\\w.%+-]{1,64})(" + AT + ")([a-z\\d-]{1,63}(?:" + DOT + "[a-z\\d-]{1,63}){0,5}"
                    + DOT + "[a-z]{2,12})(?![\\w@])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPELLED_DOT = Pattern.compile(" ?[(\\[{][^)\\]}]*[)\\]}] ?");

    private EmailReader() {}

    static List<PageFact> in(Segment segment) {
        String text = segment.text();
        if (text.indexOf('@') < 0 && text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf('{') < 0) {
            return List.of();
        }
        List<PageFact> found = new ArrayList<>();
        Matcher m = ADDRESS.matcher(text);
        while (m.find()) {
            found.add(new PageFact.Email(
                    Optional.of(segment.range(m.start(), m.end())), segment.labelAt(m.start()), address(m)));
        }
        return found;
    }

    private static String address(Matcher m) {
        String host = SPELLED_DOT.matcher(m.group(3)).replaceAll(".");
        return m.group(1) + '@' + host.toLowerCase(Locale.ROOT);
    }
}
