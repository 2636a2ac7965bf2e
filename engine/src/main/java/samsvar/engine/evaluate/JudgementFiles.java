package samsvar.engine.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samsvar.config.language.LanguageTag;

/** Reads questions (qid TAB text, perhaps TAB language) and TREC judgements (qid 0 docid relevance). */
public final class JudgementFiles {
    /** Longest question taken, in UTF-16 units. */
    public static final int LONGEST_QUESTION = 2000;

    private static final Pattern ID = Pattern.compile("\\S+");

    private JudgementFiles() {}

    /**
     * The questions that have at least one relevant document, in file order.
     *
     * @throws InvalidJudgements where a file can not be read, a line is malformed, or nothing can be judged
     */
    public static List<JudgedQuestion> read(Path queries, Path qrels) throws InvalidJudgements {
        Map<String, Map<String, Integer>> relevance = relevance(qrels);
        List<JudgedQuestion> questions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int line = 0;
        for (String text : lines(queries)) {
            line++;
            if (text.isBlank()) {
                continue;
            }
            String place = queries + ":" + line;
            Optional<JudgedQuestion> question = question(text, place, relevance);
            if (question.isPresent() && !seen.add(question.get().id())) {
                throw new InvalidJudgements(place + ": the question id "
                        + question.get().id() + " stands there twice; each question has an id of its own.");
            }
            question.ifPresent(questions::add);
        }
        if (questions.isEmpty()) {
            throw new InvalidJudgements("No question in " + queries + " has a relevant document in " + qrels
                    + ": the question ids of both files must agree.");
        }
        return questions;
    }

    private static Optional<JudgedQuestion> question(
            String line, String place, Map<String, Map<String, Integer>> relevance) throws InvalidJudgements {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2
                || columns.length > 3
                || columns[1].isBlank()
                || !ID.matcher(columns[0]).matches()) {
            throw new InvalidJudgements(
                    place
                            + ": a line is a question id without blanks, a tab, the question, and perhaps a tab and its language.");
        }
        if (columns[1].length() > LONGEST_QUESTION) {
            throw new InvalidJudgements(place + ": a question has at most " + LONGEST_QUESTION + " characters, not "
                    + columns[1].length() + ".");
        }
        Optional<LanguageTag> language =
                columns.length < 3 || columns[2].isBlank() ? Optional.empty() : Optional.of(LanguageTag.of(columns[2]));
        if (language.equals(Optional.of(LanguageTag.UNKNOWN))) {
            throw new InvalidJudgements(place
                    + ": the third column is a language such as sv, nb, nn, uk, en or ru, not \"" + columns[2] + "\".");
        }
        String id = columns[0];
        return Optional.ofNullable(relevance.get(id))
                .map(judged -> new JudgedQuestion(id, columns[1].strip(), language, judged));
    }

    private static Map<String, Map<String, Integer>> relevance(Path qrels) throws InvalidJudgements {
        Map<String, Map<String, Integer>> relevance = new HashMap<>();
        int line = 0;
        for (String text : lines(qrels)) {
            line++;
            if (text.isBlank()) {
                continue;
            }
            String[] columns = text.strip().split("\\s+");
            int grade = columns.length == 4 ? grade(columns[3]) : -1;
            if (columns.length != 4 || grade == Integer.MIN_VALUE) {
                throw new InvalidJudgements(qrels + ":" + line
                        + ": a line is a question id, 0, a document id and a whole number, separated by spaces.");
            }
            if (grade > 0) {
                relevance.computeIfAbsent(columns[0], _ -> new HashMap<>()).put(columns[2], grade);
            }
        }
        return relevance;
    }

    private static int grade(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return Integer.MIN_VALUE;
        }
    }

    private static List<String> lines(Path file) throws InvalidJudgements {
        try {
            List<String> lines = Files.readAllLines(file);
            return !lines.isEmpty() && lines.getFirst().startsWith("\uFEFF") ? withoutMark(lines) : lines;
        } catch (IOException e) {
            throw new InvalidJudgements(file + " can not be read: it must be a text file in UTF-8.");
        }
    }

    private static List<String> withoutMark(List<String> lines) {
        List<String> clean = new ArrayList<>(lines);
        clean.set(0, lines.getFirst().substring(1));
        return clean;
    }
}
