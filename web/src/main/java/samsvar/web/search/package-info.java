/**
 * What does a visitor see of a question: its address, its answer, its results?
 *
 * <p><b>What is asked.</b> {@link SearchForm} is the address of a search; {@link Authorities} and {@link PlaceChoices} tell whom and which place
 * a filter's words mean, {@link Topic} what people ask about most. {@link AnswerCache} asks the engine, {@link NewestFirst} sorts by date.
 *
 * <p><b>The result page.</b> {@link SearchPresenter} makes the {@link SearchView}: {@link ResultItem}s, {@link ReadNote}s on how the question was
 * read, and by {@link Narrowing} the {@link Filter}s and {@link Chip}s. {@link Link} and {@link Marked} are its words.
 *
 * <p><b>The answer.</b> {@link AnswerPresenter} makes the {@link AnswerCard}: {@link QuoteLayout} lays the quotation out in {@link QuotePart}s,
 * {@link OpenNote} reckons with hours, {@link ValueNote} tells dates and amounts in the reader's language, {@link Reach} calls and writes.
 * Where two countries answer, {@link CountryChoices} makes the {@link CountryAnswers}: the other's card and the question where the reader lives.
 *
 * <p><b>Whom to ask.</b> {@link ContactFinder} makes {@link ContactCard}s of the likeliest {@link Contacts}, each a {@link Contact}.
 */
@NullMarked
package samsvar.web.search;

import org.jspecify.annotations.NullMarked;
