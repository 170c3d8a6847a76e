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
}
