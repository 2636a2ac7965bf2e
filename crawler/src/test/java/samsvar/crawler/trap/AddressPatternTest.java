package samsvar.crawler.trap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/ -",
                "/om-oss -",
                "/om-oss/kontakt /om-oss/*",
                "/kalender/2031/03 /kalender/{n}/{n},/kalender/{n}/*,/kalender/**",
                "/kalender/2031-03-17 /kalender/{date},/kalender/*",
                "/arende/3f2504e04f8911d39a0c0305e82c3301 /arende/{id},/arende/*",
                "/mapp/mapp/mapp/ /mapp+/",
                "/v/a1/a22/a333/ /v/a{n}+/,/v/*",
                "/a/b/a/b/a/b /a/b+,/a/*",
                "/lag/1/1/1 /lag/{n}/{n}/{n},/lag/{n}/{n}/*,/lag/**",
                "/sok?storlek=3&farg=bla /sok?farg&storlek,/sok?*,*?farg,*?storlek",
                "/p/17?zx=9 /p/{n}?zx,/p/{n}?*,*?zx,/p/*"
            })
    void anAddressHasThesePatterns(String path, String patterns) {
        assertEquals(
                patterns.equals("-") ? "" : patterns,
                AddressPattern.of(URI.create("https://prov.example" + path)).stream()
                        .map(AddressPattern::text)
                        .collect(Collectors.joining(",")));
    }
}
