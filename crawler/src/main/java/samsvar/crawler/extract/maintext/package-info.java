/** Which part of a page is its main text, and what only furnishes it? */
@NullMarked
package samsvar.crawler.extract.maintext;

import org.jspecify.annotations.NullMarked;
