package io.github.onrecord.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fits the regression that tells stances from features, and measures it by folds of articles. */
final class StanceFit {
  private static final int FOLDS = 10;
  private static final double LEAST_SPREAD = 1e-6;
  private static final int ANSWERS = StanceExample.NONE + 1;

  private final List<StanceExample> examples;
  private final List<String> names;
  private final double ridge;

  StanceFit(List<StanceExample> examples, double ridge) {
    this.examples = examples;
    this.names =
        List.copyOf(
            examples.stream()
                .flatMap(e -> e.features().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    this.ridge = ridge;
  }

  /** The weights as lines: the name of a feature, a tab, and a weight for each answer. */
  List<String> lines() {
    double[][] weights = fit(examples);
    return IntStream.range(0, names.size())
        .mapToObj(i -> names.get(i) + "\t" + text(weights[i]))
        .toList();
  }

  private static String text(double[] row) {
    return Arrays.stream(row)
        .mapToObj(w -> String.format(Locale.ROOT, "%.4f", w))
        .collect(Collectors.joining("\t"));
  }

  /** Fits to features scaled to like spread, so that the ridge weighs on all alike. */
  private double[][] fit(List<StanceExample> learned) {
    List<double[]> rows = learned.stream().map(this::row).toList();
    double[] spreads = spreads(rows);
    List<double[]> scaled = rows.stream().map(row -> divided(row, spreads)).toList();
    double[][] weights =
        new SoftmaxRegression(names.size(), ANSWERS, ridge)
            .fit(scaled, learned.stream().map(StanceExample::answer).toList());
    for (int f = 0; f < spreads.length; f++) {
      for (int a = 0; a < ANSWERS; a++) {
        weights[f][a] /= spreads[f];
      }
    }
    return weights;
  }

  /** The standard deviation of each feature; 1 of one that never differs. */
  private double[] spreads(List<double[]> rows) {
    return IntStream.range(0, names.size())
        .mapToDouble(
            f -> {
              double mean = rows.stream().mapToDouble(row -> row[f]).average().orElse(0);
              double square =
                  rows.stream().mapToDouble(row -> (row[f] - mean) * (row[f] - mean)).sum();
              double spread = Math.sqrt(square / Math.max(1, rows.size()));
              return spread < LEAST_SPREAD ? 1 : spread;
            })
        .toArray();
  }

  private static double[] divided(double[] row, double[] by) {
    return IntStream.range(0, row.length).mapToDouble(f -> row[f] / by[f]).toArray();
  }

  private double[] row(StanceExample example) {
    return names.stream().mapToDouble(n -> example.features().getOrDefault(n, 0.0)).toArray();
  }

  private List<Double> probabilities(StanceExample example, double[][] weights) {
    return Arrays.stream(SoftmaxRegression.probabilities(row(example), weights)).boxed().toList();
  }

  /** An example with the probabilities given by weights that did not see its article. */
  record Judged(StanceExample example, List<Double> probabilities) {}

  /** Every example, judged by weights that did not see its article. */
  List<Judged> crossValidated() {
    List<String> groups = examples.stream().map(StanceExample::group).distinct().sorted().toList();
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int back = fold;
      Map<Boolean, List<StanceExample>> sides =
          examples.stream()
              .collect(Collectors.partitioningBy(e -> groups.indexOf(e.group()) % FOLDS == back));
      double[][] weights = fit(sides.get(false));
      sides.get(true).stream()
          .map(e -> new Judged(e, probabilities(e, weights)))
          .forEach(judged::add);
    }
    return judged;
  }
}
