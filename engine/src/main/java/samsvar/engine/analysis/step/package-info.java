/** Which steps of an analysis chain does Lucene not have? Own tokenizer and filters, named in a chain by their NAME. */
@NullMarked
package samsvar.engine.analysis.step;

import org.jspecify.annotations.NullMarked;
