package io.github.onrecord.training;

import java.util.List;

/** Fits a logistic regression by Newton's method with a little ridge. */
final class LogisticRegression {
  private static final int STEPS = 50;
  private static final double RIDGE = 0.5;

  private LogisticRegression() {}

  /**
   * The weights under which the outcomes are most probable.
   *
   * @param features one row for each outcome
   * @param outcomes what came out
   */
  static double[] fit(List<double[]> features, List<Boolean> outcomes) {
    int n = features.get(0).length;
    double[] weights = new double[n];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[n][n + 1];
      for (int i = 0; i < n; i++) {
        system[i][i] = RIDGE;
        system[i][n] = -RIDGE * weights[i];
      }
      for (int k = 0; k < features.size(); k++) {
        add(system, features.get(k), outcomes.get(k), weights);
      }
      double[] change = solve(system);
      for (int i = 0; i < n; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  /** Adds an outcome's part of the curvature and of the slope. */
  private static void add(double[][] system, double[] x, boolean outcome, double[] weights) {
    double p = probability(x, weights);
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        system[i][j] += p * (1 - p) * x[i] * x[j];
      }
      system[i][x.length] += ((outcome ? 1 : 0) - p) * x[i];
    }
  }

  static double probability(double[] x, double[] weights) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * weights[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Gaussian elimination; the matrix is positive definite by the ridge, so no pivoting is needed.
   */
  private static double[] solve(double[][] system) {
    int n = system.length;
    for (int i = 0; i < n; i++) {
      for (int row = i + 1; row < n; row++) {
        double factor = system[row][i] / system[i][i];
        for (int c = i; c <= n; c++) {
          system[row][c] -= factor * system[i][c];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = system[i][n];
      for (int c = i + 1; c < n; c++) {
        sum -= system[i][c] * solution[c];
      }
      solution[i] = sum / system[i][i];
    }
    return solution;
  }
}
