package samsvar.web.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import samsvar.config.Config;
import samsvar.config.load.ConfigLoader;
import samsvar.crawler.intake.JsonlImport;
import samsvar.engine.answer.Answer;
import samsvar.engine.answer.choice.Choice;
import samsvar.engine.answer.choice.Chooser;
import samsvar.engine.answer.choice.Whole;
import samsvar.engine.page.Page;
import samsvar.engine.page.PageChange;
import samsvar.engine.page.TextRange;
import samsvar.engine.question.Question;
import samsvar.web.app.EngineParts;
import samsvar.web.app.WritingApp;

/**
 * How well are NorQuAD's questions answered? First with the text given that holds the answer: is the chosen part the
 * sentence
 * that holds it, and is the value the answer? Then over all texts, as the product answers. The command stands in
 * docs/answers.md.
 */
public final class NorquadMeasure {
    private static final List<String> FACTS = List.of("hvem", "når", "hvor mange", "hvor");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");

    private NorquadMeasure() {}

    /** One question. */
    private record Asked(String text, String page, List<String> answers) {
        String type() {
            String lower = text.toLowerCase(Locale.ROOT);
            return FACTS.stream()
                    .filter(word -> lower.startsWith(word + " "))
                    .findFirst()
                    .map(word -> word.equals("hvor") && !isPlace(lower) ? "other" : word)
                    .orElse("other");
        }

        /** "Hvor" with an adjective asks how much, how long: not where. */
        private static boolean isPlace(String question) {
            return !question.matches(
                    "hvor (?:lenge|lang|langt|stort?|store|mye|gammel|ofte|høy|høyt|tid|gamle|gammelt) .*");
        }

        boolean isIn(String said) {
            return answers.stream().anyMatch(answer -> plain(said).contains(plain(answer)));
        }
    }

    /** The part chosen, its value, and the answer given over all texts; empty where there is none. */
    private record Said(Asked asked, String part, String value, String quote) {
        double exact() {
            return asked.answers().stream().anyMatch(a -> plain(a).equals(plain(value))) ? 1 : 0;
        }

        double f1() {
            return asked.answers().stream()
                    .mapToDouble(a -> harmonic(a, value))
                    .max()
                    .orElse(0);
        }
    }

    /** @param args the folder of docs.jsonl and questions.jsonl */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Config config = ConfigLoader.load(Optional.empty());
        try (WritingApp app = WritingApp.open(Files.createTempDirectory("samsvar-norquad"), config)) {
            new JsonlImport(app.archive(), app.extractor()::extract, app.languages())
                    .read(importFile(folder.resolve("docs.jsonl")));
            app.feed().catchUp();
            Map<String, Page> pages = new HashMap<>();
            for (PageChange change : app.archive().changesAfter(0, Integer.MAX_VALUE)) {
                if (change instanceof PageChange.Written written) {
                    pages.put(written.page().id().value(), written.page());
                }
            }
            EngineParts parts = EngineParts.of(config, InstantSource.system());
            List<Said> all = new ArrayList<>();
            for (Asked asked : questions(folder.resolve("questions.jsonl"))) {
                all.add(said(asked, pages.get(asked.page()), parts, app));
            }
            print(all);
        }
    }

    /** The texts as {@code samsvar import} takes them: each with an address. */
    private static Path importFile(Path docs) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(docs)) {
            ObjectNode node = json.createObjectNode();
            JsonNode doc = json.readTree(line);
            node.put("id", doc.get("id").asText());
            node.put("url", "http://norquad.example/" + doc.get("id").asText());
            node.put("country", "NO");
            node.put("text", doc.get("text").asText());
            lines.add(json.writeValueAsString(node));
        }
        return Files.write(Files.createTempFile("norquad", ".jsonl"), lines);
    }

    private static List<Asked> questions(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Asked> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            List<String> answers = new ArrayList<>();
            node.get("answers").forEach(answer -> answers.add(answer.get(0).asText()));
            questions.add(
                    new Asked(node.get("question").asText(), node.get("doc").asText(), answers));
        }
        return questions;
    }

    private static Said said(Asked asked, Page page, EngineParts parts, WritingApp app) {
        String text = page.text();
        Chooser chooser = new Chooser(parts.analysis(), parts.reader().read(Question.of(asked.text())));
        Optional<Choice> choice =
                chooser.choose(List.of(new Chooser.Found(page, List.of(new TextRange(0, text.length())), 1))).stream()
                        .findFirst();
        String quote = app.engine().ask(Question.of(asked.text())).answer() instanceof Answer.Quoted quoted
                ? quoted.quote().text()
                : "";
        return new Said(
                asked,
                choice.map(c -> c.evidence().snippet().range().of(text)).orElse(""),
                choice.flatMap(c -> c.value().map(fact -> Whole.of(c, fact).of(text)))
                        .orElse(""),
                quote);
    }

    private static void print(List<Said> all) {
        System.out.println("questions\tnumber\tsentence\texact\tF1\tall texts: right\twrong\tnone");
        print("all", all, said -> true);
        for (String type : List.of("hvem", "når", "hvor", "hvor mange", "other")) {
            print(type, all, said -> said.asked().type().equals(type));
        }
        print("the four kinds", all, said -> !said.asked().type().equals("other"));
    }

    private static void print(String name, List<Said> all, Predicate<Said> which) {
        List<Said> some = all.stream().filter(which).toList();
        System.out.println("%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f"
                .formatted(
                        name,
                        some.size(),
                        mean(some, said -> said.asked().isIn(said.part()) ? 1 : 0),
                        mean(some, Said::exact),
                        mean(some, Said::f1),
                        mean(some, said -> said.asked().isIn(said.quote()) ? 1 : 0),
                        mean(
                                some,
                                said -> said.quote().isEmpty() || said.asked().isIn(said.quote()) ? 0 : 1),
                        mean(some, said -> said.quote().isEmpty() ? 1 : 0)));
    }

    private static double mean(List<Said> some, ToDoubleFunction<Said> of) {
        return some.stream().mapToDouble(of).average().orElse(0);
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The harmonic mean of precision and recall of words (Rajpurkar et al. 2016). */
    private static double harmonic(String answer, String said) {
        List<String> expected = new ArrayList<>(Arrays.asList(plain(answer).split(" ")));
        List<String> words = Arrays.asList(plain(said).split(" "));
        int size = expected.size();
        long common = words.stream().filter(expected::remove).count();
        return common == 0 ? 0 : 2.0 * common / (size + words.size());
    }
}
