package samsvar.config.source;

/**
 * A source and where it is written.
 *
 * @param source as declared
 * @param file the file's name below the configuration's root
 * @param line 1-based line on which its declaration begins
 * @param builtIn whether it comes with the program
 */
public record DeclaredSource(Source source, String file, int line, boolean builtIn) {}
