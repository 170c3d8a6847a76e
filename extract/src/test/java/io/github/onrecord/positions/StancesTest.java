package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.onrecord.claim.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class StancesTest {
  private static final Stances STANCES =
      Stances.parse(List.of("always\t0\t0\t0\t0\t0\t1", "denies\t0\t5\t0\t0\t0\t0"));

  @Test
  void weighFeaturesToProbabilities() {
    List<Double> denied = STANCES.probabilities(new Features().add("denies", 1));
    assertThat(denied.stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(1e-9));
    assertThat(denied.get(Stance.DENIES.ordinal())).isGreaterThan(0.9);
  }

  @Test
  void passOverFeaturesWithoutWeights() {
    assertThat(STANCES.probabilities(new Features().add("new", 7)))
        .isEqualTo(STANCES.probabilities(new Features()));
  }

  @Test
  void sayWhichFileOfWeightsIsMissing() {
    assertThatThrownBy(() -> Stances.shipped("nowhere.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nowhere.txt is not on the class path");
  }

  @Test
  void refuseAnotherNumberOfWeights() {
    assertThatThrownBy(() -> Stances.parse(List.of("denies\t1\t2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("denies");
  }
}
