package samsvar.crawler.extract.document.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a PDF says.
 *
 * @param title from its metadata, may be empty
 * @param language its catalogue's /Lang, may be empty
 * @param saved when it was last saved, else made, as its metadata say
 * @param sheets pages it has
 * @param read pages that were looked at before a limit was reached
 * @param blocks in reading order
 * @param links addresses its links lead to, as written
 * @param broken whether a page could not be read whole
 * @param pictures pages that are only a picture and were not recognised
 * @param recognised numbers of pages that are only a picture and whose text was recognised
 */
public record PdfText(
        String title,
        String language,
        Optional<LocalDate> saved,
        int sheets,
        int read,
        List<Placed> blocks,
        List<String> links,
        boolean broken,
        int pictures,
        List<Integer> recognised) {
    public PdfText {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        recognised = List.copyOf(recognised);
    }
}
