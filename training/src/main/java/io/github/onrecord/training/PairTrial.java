package io.github.onrecord.training;

import io.github.onrecord.stance.CrossEncoder;
import io.github.onrecord.stance.PairScores;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a cross-encoder does on pairs held back from training: right answers by answer given. */
record PairTrial(PairTask task, List<List<Integer>> confusion) {

  /** Asks a model all pairs of one task. */
  static PairTrial of(CrossEncoder model, PairTask task, List<Pair> pairs) {
    int answers = task.labels().size();
    int[][] counts = new int[answers][answers];
    pairs.parallelStream()
        .map(pair -> new int[] {pair.label(), best(task, model.read(pair.pieces()))})
        .toList()
        .forEach(each -> counts[each[0]][each[1]]++);
    return new PairTrial(
        task,
        IntStream.range(0, answers)
            .mapToObj(i -> IntStream.of(counts[i]).boxed().toList())
            .toList());
  }

  private static int best(PairTask task, PairScores scores) {
    double[] values = values(task, scores);
    return IntStream.range(0, values.length)
        .reduce((a, b) -> values[b] > values[a] ? b : a)
        .orElseThrow();
  }

  private static double[] values(PairTask task, PairScores s) {
    return switch (task) {
      case SENTENCE -> new double[] {s.entails(), s.neutral(), s.contradicts()};
      case ARTICLE -> new double[] {s.agrees(), s.disagrees(), s.discusses(), s.unrelated()};
      case STATEMENT -> s.statement().all().stream().mapToDouble(p -> p).toArray();
    };
  }

  /** The share of pairs answered right, 0 to 1. */
  double accuracy() {
    double right = IntStream.range(0, confusion.size()).map(i -> confusion.get(i).get(i)).sum();
    return right / confusion.stream().flatMap(List::stream).mapToInt(n -> n).sum();
  }

  /** F1 of one answer, 0 to 1. */
  double f1(int answer) {
    double given = confusion.stream().mapToInt(row -> row.get(answer)).sum();
    double gold = confusion.get(answer).stream().mapToInt(n -> n).sum();
    return given + gold == 0 ? 0 : 2 * confusion.get(answer).get(answer) / (given + gold);
  }

  /** The mean of the answers' F1, 0 to 1. */
  double macroF1() {
    return IntStream.range(0, confusion.size()).mapToDouble(this::f1).average().orElse(0);
  }

  /** The figures on one line, and below them which answers were given (columns) for which. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%s: accuracy %.1f %%, macro F1 %.3f",
            task.head(),
            100 * accuracy(),
            macroF1()));
    for (int i = 0; i < confusion.size(); i++) {
      table.append(String.format(Locale.ROOT, ", %s %.3f", task.labels().get(i), f1(i)));
    }
    confusion.forEach(row -> table.append("\n  ").append(row));
    return table.append('\n').toString();
  }
}
