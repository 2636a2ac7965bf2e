/** Every page in a real browser: accessible, fitting, light, valid, and usable by keyboard and without scripts. */
@org.jspecify.annotations.NullMarked
package samsvar.web.browser;
