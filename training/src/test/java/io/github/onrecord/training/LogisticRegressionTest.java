package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  @Test
  void findsTheProbabilitiesBehindTheOutcomes() {
    Random random = new Random(1);
    double[] truth = {-0.5, 2};
    List<double[]> features = new ArrayList<>();
    List<Boolean> outcomes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] x = {1, random.nextGaussian()};
      features.add(x);
      outcomes.add(random.nextDouble() < LogisticRegression.probability(x, truth));
    }
    double[] fitted = LogisticRegression.fit(features, outcomes);
    assertThat(fitted[0]).isCloseTo(truth[0], within(0.1));
    assertThat(fitted[1]).isCloseTo(truth[1], within(0.1));
  }

  @Test
  void staysFiniteWhereOutcomesAreCertain() {
    List<double[]> features = List.of(new double[] {1, -1}, new double[] {1, 1});
    double[] fitted = LogisticRegression.fit(features, List.of(false, true));
    assertThat(fitted[1]).isPositive().isLessThan(100);
  }
}
