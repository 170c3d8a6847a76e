package io.github.onrecord.training;

import java.util.List;

/** Fits a multinomial logistic regression with a ridge by Adam (Kingma and Ba 2015). */
final class SoftmaxRegression {
  private static final int STEPS = 1_500;
  private static final double RATE = 0.02;
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;

  private final int features;
  private final int answers;
  private final double ridge;

  /**
   * Prepares a fit.
   *
   * @param ridge what the square of each weight costs, in nats for all examples together
   */
  SoftmaxRegression(int features, int answers, double ridge) {
    this.features = features;
    this.answers = answers;
    this.ridge = ridge;
  }

  /**
   * The weights under which the outcomes are most probable, {@code [features][answers]}.
   *
   * @param rows {@code features} numbers for each outcome
   * @param outcomes counted from 0
   */
  double[][] fit(List<double[]> rows, List<Integer> outcomes) {
    double[][] weights = new double[features][answers];
    double[][] means = new double[features][answers];
    double[][] squares = new double[features][answers];
    for (int step = 1; step <= STEPS; step++) {
      double[][] slope = slope(rows, outcomes, weights);
      double scale1 = 1 - Math.pow(BETA1, step);
      double scale2 = 1 - Math.pow(BETA2, step);
      for (int f = 0; f < features; f++) {
        for (int a = 0; a < answers; a++) {
          means[f][a] = BETA1 * means[f][a] + (1 - BETA1) * slope[f][a];
          squares[f][a] = BETA2 * squares[f][a] + (1 - BETA2) * slope[f][a] * slope[f][a];
          double change = means[f][a] / scale1 / (Math.sqrt(squares[f][a] / scale2) + 1e-8);
          weights[f][a] -= RATE * change * (1 - 0.9 * step / STEPS);
        }
      }
    }
    return weights;
  }

  private double[][] slope(List<double[]> rows, List<Integer> outcomes, double[][] weights) {
    double[][] slope = new double[features][answers];
    for (int i = 0; i < rows.size(); i++) {
      double[] row = rows.get(i);
      double[] p = probabilities(row, weights);
      p[outcomes.get(i)] -= 1;
      for (int f = 0; f < features; f++) {
        for (int a = 0; a < answers; a++) {
          slope[f][a] += row[f] * p[a];
        }
      }
    }
    for (int f = 0; f < features; f++) {
      for (int a = 0; a < answers; a++) {
        slope[f][a] = (slope[f][a] + ridge * weights[f][a]) / rows.size();
      }
    }
    return slope;
  }

  /** The probability of each answer, 0 to 1. */
  static double[] probabilities(double[] row, double[][] weights) {
    double[] scores = new double[weights[0].length];
    for (int f = 0; f < row.length; f++) {
      for (int a = 0; a < scores.length; a++) {
        scores[a] += row[f] * weights[f][a];
      }
    }
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int a = 0; a < scores.length; a++) {
      scores[a] = Math.exp(scores[a] - most);
      sum += scores[a];
    }
    for (int a = 0; a < scores.length; a++) {
      scores[a] /= sum;
    }
    return scores;
  }
}
