package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.scoring.LabelledMinutes;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns from labelled minutes what {@link SecondReader} reads by, and writes it down. Started by
 * {@code scripts/learn}; the same minutes give the same file.
 */
final class LearnFromMinutes {

    /** What stands in the minutes of few bodies is their way alone. */
    private static final int FEWEST_TEXTS = 4;

    private static final double SMALLEST = 0.03;
    private static final double COST = 1;
    private static final double PRECISE = 0.001;

    private LearnFromMinutes() {}

    /**
     * @param arguments the folder of labelled minutes, and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(LearnFromMinutes::isText).sorted().toList()) {
                var minutes = LabelledMinutes.of(Files.readString(file));
                sentences.addAll(LabelledSentence.of(file.getFileName().toString(), minutes));
            }
        }
        Map<String, Double> weights = weights(sentences);
        Files.writeString(Path.of(arguments[1]), written(weights));
        System.out.println(weights.size() + " traits of " + sentences.size() + " sentences");
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".txt");
    }

    static Map<String, Double> weights(List<LabelledSentence> sentences) {
        List<String> traits = traits(sentences);
        Map<String, Integer> places = new TreeMap<>();
        traits.forEach(trait -> places.put(trait, places.size() + 1));
        Problem problem = new Problem();
        problem.l = sentences.size();
        problem.n = traits.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = features(sentences.get(i).traits(), places, problem.n);
            problem.y[i] = sentences.get(i).forAction() ? 1 : 0;
        }
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        Map<String, Double> weights = new TreeMap<>();
        weights.put(Learnt.ANY, sign * model.getFeatureWeights()[traits.size()]);
        for (int i = 0; i < traits.size(); i++) {
            double weight = sign * model.getFeatureWeights()[i];
            if (Math.abs(weight) >= SMALLEST) {
                weights.put(traits.get(i), weight);
            }
        }
        return weights;
    }

    private static List<String> traits(List<LabelledSentence> sentences) {
        Map<String, Set<String>> texts = new TreeMap<>();
        for (LabelledSentence sentence : sentences) {
            for (String trait : sentence.traits()) {
                texts.computeIfAbsent(trait, _ -> new HashSet<>()).add(sentence.text());
            }
        }
        return texts.entrySet().stream()
                .filter(each -> each.getValue().size() >= FEWEST_TEXTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Feature[] features(Set<String> traits, Map<String, Integer> places, int bias) {
        Stream<Feature> known =
                traits.stream()
                        .filter(places::containsKey)
                        .map(trait -> new FeatureNode(places.get(trait), 1));
        return Stream.concat(known, Stream.of(new FeatureNode(bias, 1)))
                .sorted(Comparator.comparingInt(Feature::getIndex))
                .toArray(Feature[]::new);
    }

    static String written(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .map(each ->
                        String.format(Locale.ROOT, "%.3f\t%s\n", each.getValue(), each.getKey()))
                .collect(
                        Collectors.joining(
                                "",
                                "# Learnt from samples/minutes/tuned by scripts/learn: how much"
                                        + " each trait speaks for a follow-up. Not to be edited.\n",
                                ""));
    }
}
