package samsvar.crawler.extract.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.config.language.LanguageTag;
import samsvar.engine.page.Block;

/** What came out of a PDF or office file. */
public sealed interface DocumentText {
    /**
     * Its text.
     *
     * @param title from its metadata where they are believable, else its first heading or line; may be empty
     * @param language as its metadata name it, else unknown
     * @param saved when the file was last saved, as its metadata say
     * @param blocks in reading order, language unknown
     * @param sheets for each block the number of the printed page it begins on, from 1; empty where there are no such pages
     * @param links addresses its links lead to, as written
     * @param recognised numbers of pages whose text was recognised in a picture, so that letters may be wrong
     * @param note what is missing of it, in one sentence; empty where it was read whole
     */
    record Read(
            String title,
            LanguageTag language,
            Optional<LocalDate> saved,
            List<Block> blocks,
            List<Integer> sheets,
            List<String> links,
            Set<Integer> recognised,
            Optional<String> note)
            implements DocumentText {
        public Read {
            blocks = List.copyOf(blocks);
            sheets = List.copyOf(sheets);
            links = List.copyOf(links);
            recognised = Set.copyOf(recognised);
        }
    }

    /**
     * Nothing.
     *
     * @param reason one clear sentence
     */
    record Unreadable(String reason) implements DocumentText {}
}
