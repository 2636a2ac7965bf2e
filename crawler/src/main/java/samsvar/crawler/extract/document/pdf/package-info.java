/** How do the glyphs of a PDF become headings, paragraphs, list items and table rows again, in reading order? */
@NullMarked
package samsvar.crawler.extract.document.pdf;

import org.jspecify.annotations.NullMarked;
