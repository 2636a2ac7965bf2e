package samsvar.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryStringTest {
    @Test
    void valuesAreDecodedAsAFormSendsThem() {
        assertEquals(
                Map.of("q", List.of("hur får jag", "å+"), "x", List.of("")),
                QueryString.parse("q=hur+f%C3%A5r%20jag&&x&q=å%2B"));
    }

    @Test
    void brokenEscapesStayAndBrokenBytesAreReplaced() {
        assertEquals(Map.of("q", List.of("100% %zz %a")), QueryString.parse("q=100%+%zz+%a"));
        assertEquals(Map.of("q", List.of("\uFFFDa")), QueryString.parse("q=%ffa"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("q", "Чи можна & як? #1 +\"'<>");
        entries.put("empty", "");
        entries.put("authority", "Malmö stad");
        String written = QueryString.of(entries);
        assertEquals(
                Map.of("q", List.of(entries.get("q")), "authority", List.of("Malmö stad")), QueryString.parse(written));
        assertEquals(written, written.replaceAll("[^!-~]", ""), "only visible ASCII");
    }
}
