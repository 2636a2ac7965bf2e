package samsvar.web.search;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.Quote;
import samsvar.engine.answer.value.Stated;
import samsvar.web.text.Span;
import samsvar.web.text.Wording;

/** What days, lengths of time and amounts of an answer are called in the reader's language, after the CLDR. */
final class ValueNote {
    private static final int MOST = 3;

    private ValueNote() {}

    /** A sentence for each of the values' dates and quantities; none where the quotation is in the reader's language. */
    static List<List<Span>> of(Answer.Quoted answer, Wording say) {
        Quote quote = answer.quote();
        if (quote.language().equals(say.language().language())) {
            return List.of();
        }
        return answer.values().stream()
                .flatMap(value -> Stated.in(value.text(), quote.page().country()).stream()
                        .map(stated -> Map.entry(stated.range().of(value.text()), meaning(stated, say))))
                .filter(words -> !words.getKey().equalsIgnoreCase(words.getValue()))
                .distinct()
                .limit(MOST)
                .map(words -> say.spans(
                        "cross.means",
                        Map.of("meaning", words.getValue()),
                        Map.of(
                                "words",
                                new Span(
                                        words.getKey(),
                                        Optional.of(quote.language().value())))))
                .toList();
    }

    private static String meaning(Stated stated, Wording say) {
        return switch (stated) {
            case Stated.Day day ->
                day.year().isPresent()
                        ? say.date(LocalDate.of(day.year().getAsInt(), day.month(), day.day()))
                        : say.date(MonthDay.of(day.month(), day.day()));
            case Stated.Span span ->
                MeasureFormat.getInstance(say.language().icuLocale(), MeasureFormat.FormatWidth.WIDE)
                        .format(new Measure(span.number(), unit(span.unit())));
            case Stated.Amount amount -> money(amount, say.language().icuLocale());
        };
    }

    private static String money(Stated.Amount amount, ULocale locale) {
        NumberFormat format = NumberFormat.getInstance(locale, NumberFormat.PLURALCURRENCYSTYLE);
        format.setCurrency(Currency.getInstance(amount.currency()));
        format.setMinimumFractionDigits(0);
        return format.format(amount.number());
    }

    private static MeasureUnit unit(Stated.Unit unit) {
        return switch (unit) {
            case MINUTE -> MeasureUnit.MINUTE;
            case HOUR -> MeasureUnit.HOUR;
            case DAY -> MeasureUnit.DAY;
            case WEEK -> MeasureUnit.WEEK;
            case MONTH -> MeasureUnit.MONTH;
            case YEAR -> MeasureUnit.YEAR;
        };
    }
}
