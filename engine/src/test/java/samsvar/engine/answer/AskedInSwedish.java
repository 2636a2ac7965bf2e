package samsvar.engine.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samsvar.config.answer.AnswerKind;
import samsvar.config.language.LanguageTag;
import samsvar.config.load.ConfigException;
import samsvar.config.load.ConfigLoader;
import samsvar.config.place.Place;
import samsvar.engine.analysis.ChainAnalysis;
import samsvar.engine.analysis.TextAnalysis;
import samsvar.engine.analysis.Token;
import samsvar.engine.language.LanguageGuess;
import samsvar.engine.page.TextRange;
import samsvar.engine.place.NamedPlace;
import samsvar.engine.question.Question;
import samsvar.engine.question.Understanding;
import samsvar.engine.question.Understanding.Unit;
import samsvar.engine.question.Understanding.Variant;

/** Reads questions of Swedish words that name no concept. */
final class AskedInSwedish {
    private static final LanguageTag SV = LanguageTag.SV;

    private final TextAnalysis analysis = chains();

    TextAnalysis analysis() {
        return analysis;
    }

    Understanding understanding(String question, AnswerKind kind) {
        return about(question, kind, Optional.empty());
    }

    /** A question that names a municipality. */
    Understanding about(String question, AnswerKind kind, Optional<String> municipality) {
        List<NamedPlace> places = municipality.stream()
                .map(name -> new NamedPlace(
                        new Place(
                                name,
                                Place.Kind.MUNICIPALITY,
                                "SE",
                                name,
                                Set.of(),
                                Optional.empty(),
                                Set.of(),
                                Set.of()),
                        new TextRange(question.indexOf(name), question.indexOf(name) + name.length())))
                .toList();
        return new Understanding(Question.of(question), new LanguageGuess(SV, 1), kind, units(question), places);
    }

    private List<Unit> units(String question) {
        List<Unit> units = new ArrayList<>();
        int position = -1;
        for (Token token : analysis.stems(SV, question)) {
            if (token.position() != position) {
                TextRange range = new TextRange(token.start(), token.end());
                String word = range.of(question);
                units.add(new Unit(range, word, List.of(), List.of(new Variant(SV, word, 1))));
            }
            position = token.position();
        }
        return units;
    }

    private static TextAnalysis chains() {
        try {
            return ChainAnalysis.of(ConfigLoader.load(Optional.empty()).languages());
        } catch (ConfigException e) {
            throw new IllegalStateException(e);
        }
    }
}
