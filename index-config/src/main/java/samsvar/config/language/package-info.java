/** How is a language analysed? Chains by Lucene SPI names, stop words, protected words, stems, all as data. */
@NullMarked
package samsvar.config.language;

import org.jspecify.annotations.NullMarked;
