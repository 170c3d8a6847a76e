package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDManager;
import org.junit.jupiter.api.Test;

class ParametersTest {
  @Test
  void mixesTwoNetworksByShares() {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters trained = parameters(manager, "words", 4, 8);
      Parameters before = parameters(manager, "words", 0, 4);
      assertThat(trained.mixed(before, 0.25).values("words")).containsExactly(3, 7);
      assertThat(trained.mixed(before, 0).values("words")).containsExactly(4, 8);
      assertThat(trained.values("words")).containsExactly(4, 8);
    }
  }

  @Test
  void refusesToMixWithANetworkThatLacksATensor() {
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters trained = parameters(manager, "words", 4, 8);
      Parameters other = parameters(manager, "types", 0, 4);
      assertThatThrownBy(() -> trained.mixed(other, 0.5))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("words");
    }
  }

  private static Parameters parameters(NDManager manager, String name, float... values) {
    Parameters parameters = new Parameters(manager);
    parameters.add(name, values, values.length);
    return parameters;
  }
}
