package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VectorsTest {
  private static float[] unit(long seed) {
    Random random = new Random(seed);
    float[] vector = new float[384];
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  @Property(tries = 100)
  void keepsAnglesInBytes(@ForAll long a, @ForAll long b) {
    float[] one = unit(a);
    float[] other = unit(b);
    float exact = 0;
    for (int i = 0; i < one.length; i++) {
      exact += one[i] * other[i];
    }
    assertThat(Vectors.cosine(one, Vectors.bytes(other), 0)).isCloseTo(exact, Offset.offset(0.01f));
  }

  @Test
  void keepsTheSignOfEachDimension() {
    float[] vector = new float[65];
    vector[0] = 0.1f;
    vector[1] = -0.1f;
    vector[64] = 0.1f;
    assertThat(Vectors.signs(vector)).containsExactly(1, 1);
  }

  @Test
  void takesTheZeroVectorForNearToNothing() {
    assertThat(Vectors.cosine(unit(1), new byte[384], 0)).isZero();
  }
}
