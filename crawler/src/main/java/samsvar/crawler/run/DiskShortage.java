package samsvar.crawler.run;

/** Crawling pauses since the disk has too little room; the message is one sentence for the operator. */
public final class DiskShortage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DiskShortage(String sentence) {
        super(sentence);
    }
}
