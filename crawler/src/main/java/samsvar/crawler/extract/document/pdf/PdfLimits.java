package samsvar.crawler.extract.document.pdf;

import java.time.Duration;

/**
 * How much of a PDF is read.
 *
 * @param sheets pages
 * @param characters of all pages together
 * @param time after which no further page is begun
 */
public record PdfLimits(int sheets, int characters, Duration time) {}
