package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlanceTest {
  private static final Glance GLANCE =
      Glance.of(Stances.parse(List.of("always\t0\t0\t0\t0\t0\t6", "alike\t0\t6\t0\t0\t0\t0")));

  @Test
  void passesWhatMayTakeAnyStance() {
    assertThat(GLANCE.passes(new Features().add("alike", 1))).isTrue();
  }

  @Test
  void holdsBackWhatIsMostLikelySilent() {
    assertThat(GLANCE.passes(new Features())).isFalse();
  }

  @Test
  void theShippedOneTellsStatementsOnTheClaimFromOthers() {
    Glance shipped = Glance.of(Stances.shipped("glance.txt"));
    assertThat(shipped.passes(features(0.9, 0.95))).isTrue();
    assertThat(shipped.passes(features(0.2, 0.01))).isFalse();
  }

  /** Of an assertion, by how like it is to the claim and how surely it entails it. */
  private static Features features(double likeness, double entails) {
    return new Features()
        .add("likeness", likeness)
        .add("content likeness", likeness)
        .add("claim in content", likeness)
        .add("claim in context", likeness)
        .add("content entails", entails)
        .add("content agrees", entails)
        .add("content unrelated", 1 - entails)
        .add("asserts", true)
        .add("person", true);
  }
}
