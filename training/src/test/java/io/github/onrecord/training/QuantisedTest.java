package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantisedTest {
  private static final float[] MATRIX = {1, -2, 0.5f, 100, 50, -25};

  @Test
  void keepsEachRowOfATableToItsOwnScale() {
    Quantised table = Quantised.table(MATRIX, 2, 3);
    for (int i = 0; i < MATRIX.length; i++) {
      float scale = table.scales()[i / 3];
      assertThat(table.values()[i] * scale).isCloseTo(MATRIX[i], within(scale / 2));
    }
  }

  @Test
  void transposesSoThatScalesBelongToColumns() {
    Quantised transposed = Quantised.transposed(MATRIX, 2, 3);
    assertThat(transposed.scales()).hasSize(2);
    assertThat(transposed.values()[1] * transposed.scales()[1]).isCloseTo(100, within(0.5f));
    assertThat(transposed.values()[2] * transposed.scales()[0]).isCloseTo(-2, within(0.01f));
  }

  @Test
  void survivesARowOfZeros() {
    assertThat(Quantised.table(new float[3], 1, 3).values()).containsOnly(0);
  }
}
