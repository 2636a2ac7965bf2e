/** What runs in the child process: a document's bytes in, its text out, whatever the document holds. */
@NullMarked
package samsvar.crawler.extract.document.child;

import org.jspecify.annotations.NullMarked;
