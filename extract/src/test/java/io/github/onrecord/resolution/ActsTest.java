package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {
  @ParameterizedTest
  @CsvSource({
    "said, ASSERTS",
    "according to, ASSERTS",
    "denied, DENIES",
    "has dismissed, DENIES",
    "flatly rejected, DENIES",
    "confirmed, CONFIRMS",
    "admits, CONFIRMS",
    "declined to comment, DECLINES",
    "refused to say, DECLINES",
    "did not immediately respond, DECLINES",
    "would not confirm, DECLINES",
    "asked, ASKS",
    "wondered, ASKS",
    "urged, URGES",
    "called on, URGES",
    "vowed, PLEDGES",
    "believes, THINKS",
    "hoped, THINKS"
  })
  void readsTheActFromTheCue(String cue, Act act) {
    assertThat(Acts.of(cue)).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource({"did not deny", "never denied", "stopped short of denying", "refused to deny"})
  void takesNoNegatedDenialForADenial(String cue) {
    assertThat(Acts.of(cue)).isNotEqualTo(Act.DENIES);
  }
}
