package samsvar.web.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samsvar.config.guide.GuideQuestion;
import samsvar.config.guide.Situation;
import samsvar.engine.answer.Answer;

/**
 * A situation with what was found for its questions.
 *
 * @param situation what it is about
 * @param entries one for each question asked in the country, in order; without answers while they are being collected
 * @param ready false while the answers are being collected
 */
public record Chapter(Situation situation, List<Entry> entries, boolean ready) {
    public Chapter {
        entries = List.copyOf(entries);
    }

    /**
     * A question with what was found.
     *
     * @param question the question
     * @param agency what an authority of the whole country says
     * @param municipality what the municipality says
     */
    public record Entry(GuideQuestion question, Optional<Answer.Quoted> agency, Optional<Answer.Quoted> municipality) {
        /** Whether anybody answers. */
        public boolean answered() {
            return agency.isPresent() || municipality.isPresent();
        }
    }

    /** A situation whose answers are being collected. */
    static Chapter coming(Situation situation, String country) {
        List<Entry> entries = situation.of(country).stream()
                .map(question -> new Entry(question, Optional.empty(), Optional.empty()))
                .toList();
        return new Chapter(situation, entries, false);
    }

    static Chapter of(
            Situation situation,
            List<GuideQuestion> questions,
            List<Optional<Answer.Quoted>> agencies,
            List<Optional<Answer.Quoted>> local) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            entries.add(new Entry(questions.get(i), agencies.get(i), local.get(i)));
        }
        return new Chapter(situation, entries, true);
    }

    /** How many of its questions have an answer. */
    public int answered() {
        return (int) entries.stream().filter(Entry::answered).count();
    }
}
