package io.github.onrecord.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the algorithms to what counting every possible sequence of labels gives. */
class ChainTest {
  private static final int LENGTH = 4;

  private final Random random = new Random(7);
  private final Chain chain = new Chain(randomScores(Tag.COUNT));
  private final float[][] emissions = randomScores(LENGTH);

  @Test
  void bestIsTheHighestScoringPossibleSequence() {
    int[] best = chain.best(emissions);
    double highest =
        sequences().stream().mapToDouble(s -> chain.score(emissions, s)).max().orElseThrow();
    assertThat(chain.score(emissions, best)).isCloseTo(highest, within(1e-9));
  }

  @Test
  void neverGoesOnWithASpanThatHasNotBegun() {
    float[][] tempting = new float[LENGTH][Tag.COUNT];
    for (float[] row : tempting) {
      row[Tag.inside(Role.CONTENT)] = 50;
    }
    int[] best = chain.best(tempting);
    for (int t = 0; t < LENGTH; t++) {
      assertThat(Tag.mayFollow(t == 0 ? Tag.OUTSIDE : best[t - 1], best[t])).isTrue();
    }
  }

  @Test
  void labelProbabilitiesAreTheSharesOfSequences() {
    Marginals marginals = chain.marginals(emissions);
    for (int t = 0; t < LENGTH; t++) {
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        int at = t;
        int wanted = tag;
        assertThat(marginals.of(t, tag)).isCloseTo(share(s -> s[at] == wanted), within(1e-9));
      }
    }
  }

  @Test
  void neighbourProbabilitiesAreTheSharesOfSequences() {
    Marginals marginals = chain.marginals(emissions);
    int begin = Tag.begin(Role.CUE);
    int inside = Tag.inside(Role.CUE);
    assertThat(marginals.of(1, begin, inside))
        .isCloseTo(share(s -> s[1] == begin && s[2] == inside), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void spanProbabilitiesAreTheSharesOfSequences(int last) {
    TaggedSpan span = new TaggedSpan(Role.SOURCE, 0, last);
    double expected = share(s -> TaggedSpan.of(s).contains(span));
    assertThat(chain.marginals(emissions).of(span)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void labelsNothingInNothing() {
    assertThat(chain.best(new float[0][])).isEmpty();
  }

  private interface Condition {
    boolean holds(int[] tags);
  }

  private double share(Condition condition) {
    double all = 0;
    double some = 0;
    for (int[] tags : sequences()) {
      double weight = Math.exp(chain.score(emissions, tags));
      all += weight;
      some += condition.holds(tags) ? weight : 0;
    }
    return some / all;
  }

  private static List<int[]> sequences() {
    List<int[]> sequences = new ArrayList<>();
    int total = (int) Math.pow(Tag.COUNT, LENGTH);
    for (int code = 0; code < total; code++) {
      int[] tags = new int[LENGTH];
      int rest = code;
      boolean possible = true;
      for (int t = 0; t < LENGTH; t++) {
        tags[t] = rest % Tag.COUNT;
        rest /= Tag.COUNT;
        possible &= Tag.mayFollow(t == 0 ? Tag.OUTSIDE : tags[t - 1], tags[t]);
      }
      if (possible) {
        sequences.add(tags);
      }
    }
    return sequences;
  }

  private float[][] randomScores(int rows) {
    float[][] scores = new float[rows][Tag.COUNT];
    for (float[] row : scores) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return scores;
  }
}
