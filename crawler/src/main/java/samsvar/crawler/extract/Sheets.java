package samsvar.crawler.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.crawler.extract.document.DocumentText;
import samsvar.engine.page.PageFact;
import samsvar.engine.page.TextRange;

/** Where do a document's printed pages lie in its text? */
final class Sheets {
    private Sheets() {}

    static List<PageFact.Sheet> of(DocumentText.Read read) {
        List<PageFact.Sheet> sheets = new ArrayList<>();
        int offset = 0;
        int begun = 0;
        for (int i = 0; i < read.sheets().size(); i++) {
            int number = read.sheets().get(i);
            int end = offset + read.blocks().get(i).text().length();
            boolean last = i + 1 == read.sheets().size() || read.sheets().get(i + 1) != number;
            if (last) {
                boolean recognised = read.recognised().contains(number);
                sheets.add(new PageFact.Sheet(Optional.of(new TextRange(begun, end)), number, recognised));
                begun = end + 1;
            }
            offset = end + 1;
        }
        return sheets;
    }
}
