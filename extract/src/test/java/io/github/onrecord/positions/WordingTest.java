package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was not sold.",
        "He never sold it.",
        "They didn't sell.",
        "No sale.",
        "It isn’t so."
      })
  void hearsNegations(String text) {
    assertThat(Wording.of(text).negated()).isTrue();
  }

  @Test
  void hearsNoneWhereThereIsNone() {
    assertThat(Wording.of("A notable knot was noted.").negated()).isFalse();
  }

  @Test
  void coversByWordsThatCarryMeaningInAnyForm() {
    Wording claim = Wording.of("The minister supplied the drones");
    Wording other = Wording.of("Ministers will supply drones");
    assertThat(claim.coveredBy(other)).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(claim.coveredBy(claim)).isEqualTo(1);
  }

  @Test
  void nothingIsCoveredOfATextWithoutMeaning() {
    assertThat(Wording.of("the of and").coveredBy(Wording.of("the ferry"))).isZero();
  }
}
