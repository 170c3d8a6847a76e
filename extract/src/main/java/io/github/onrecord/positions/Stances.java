package io.github.onrecord.positions;

import io.github.onrecord.claim.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A multinomial logistic regression: how probable each stance of a statement is.
 *
 * @param weights by the name of a feature, one for each of {@link Stance} and last one for none
 */
record Stances(Map<String, List<Double>> weights) {
  private static final int ANSWERS = Stance.values().length + 1;

  Stances {
    weights = Map.copyOf(weights);
  }

  /**
   * The weights in a file beside this class.
   *
   * @throws IllegalStateException if it is not there
   */
  static Stances shipped(String file) {
    try (InputStream in = Stances.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /**
   * Reads weights, one feature a line: its name, a tab, and its weights.
   *
   * @throws IllegalArgumentException if a line has another number of weights
   */
  static Stances parse(List<String> lines) {
    Map<String, List<Double>> weights = new LinkedHashMap<>();
    for (String line : lines) {
      List<String> parts = List.of(line.split("\t", -1));
      if (parts.size() != ANSWERS + 1) {
        throw new IllegalArgumentException("not " + ANSWERS + " weights: " + line);
      }
      weights.put(
          parts.get(0), parts.subList(1, parts.size()).stream().map(Double::valueOf).toList());
    }
    return new Stances(weights);
  }

  /**
   * The probabilities of the stances, in their order, and last that it speaks to something else.
   */
  List<Double> probabilities(Features features) {
    double[] scores = new double[ANSWERS];
    features
        .values()
        .forEach(
            (name, value) -> {
              List<Double> row = weights.getOrDefault(name, List.of());
              for (int i = 0; i < row.size(); i++) {
                scores[i] += value * row.get(i);
              }
            });
    double sum = 0;
    for (int i = 0; i < ANSWERS; i++) {
      scores[i] = Math.exp(Math.min(scores[i], 300));
      sum += scores[i];
    }
    List<Double> probabilities = new ArrayList<>();
    for (double score : scores) {
      probabilities.add(score / sum);
    }
    return List.copyOf(probabilities);
  }
}
