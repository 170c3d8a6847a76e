package io.github.onrecord.training;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How near an encoder of sentences comes to another.
 *
 * @param texts how many were compared
 * @param cosine of their vectors to those wanted, on average
 * @param shared of the ten texts nearest to a text by the vectors wanted, the share that is also
 *     among its ten nearest by its own, on average
 */
record MeaningTrial(int texts, double cosine, double shared) {
  private static final int NEAREST = 10;

  static MeaningTrial of(List<float[]> found, List<float[]> wanted) {
    int texts = found.size();
    double cosine =
        IntStream.range(0, texts).mapToDouble(i -> dot(found.get(i), wanted.get(i))).sum() / texts;
    double shared =
        IntStream.range(0, texts)
                .parallel()
                .mapToDouble(i -> shared(nearest(found, i), nearest(wanted, i)))
                .sum()
            / texts;
    return new MeaningTrial(texts, cosine, shared);
  }

  /** What a network says of texts, one after the other. */
  static List<float[]> vectors(NDManager manager, MeaningNetwork network, List<int[]> texts) {
    List<float[]> vectors = new ArrayList<>();
    for (int[] text : texts) {
      try (NDManager scope = manager.newSubManager()) {
        vectors.add(network.forward(scope, MeaningBatch.of(List.of(text))).toFloatArray());
      }
    }
    return vectors;
  }

  private static Set<Integer> nearest(List<float[]> vectors, int text) {
    double[] cosines = vectors.stream().mapToDouble(v -> dot(v, vectors.get(text))).toArray();
    return IntStream.range(0, cosines.length)
        .filter(i -> i != text)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -cosines[i]))
        .limit(NEAREST)
        .collect(Collectors.toSet());
  }

  private static double shared(Set<Integer> found, Set<Integer> wanted) {
    return (double) found.stream().filter(wanted::contains).count() / wanted.size();
  }

  private static double dot(float[] one, float[] other) {
    double dot = 0;
    for (int i = 0; i < one.length; i++) {
      dot += one[i] * other[i];
    }
    return dot;
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%d passages: cosine to the larger encoder's vectors %.3f; of the ten nearest of a passage"
            + " %.1f%% are the same%n",
        texts,
        cosine,
        100 * shared);
  }
}
