/** How fast is the crawler, and does it stay so? Programs for measuring by hand (docs/crawler-performance.md), no tests. */
@org.jspecify.annotations.NullMarked
package samsvar.crawler.bench;
