package io.github.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StanceFiguresTest {
  private static final List<StanceFit.Judged> BOTH_AFFIRM =
      List.of(judged(1, 0.6, 0), judged(1, 0.4, 0), judged(2, 0.46, StanceExample.NONE));

  @Test
  void oneSureStatementLetsLessSureOnesOfItsClaimSpeakToo() {
    assertThat(StanceFigures.of(BOTH_AFFIRM, 0.35, 0.5))
        .contains("speaks to F1 100.0, stance too F1 100.0")
        .contains("1 of 1 claims nobody speaks to silent");
  }

  @Test
  void nobodySpeaksToAClaimWithoutOne() {
    assertThat(StanceFigures.of(BOTH_AFFIRM, 0.35, 0.7)).contains("speaks to F1 0.0");
  }

  @Test
  void aClaimIsNotSilentInWhichSomethingBesideThePointIsSureEnough() {
    assertThat(StanceFigures.of(BOTH_AFFIRM, 0.35, 0.45))
        .contains("speaks to F1 80.0")
        .contains("0 of 1 claims nobody speaks to silent");
  }

  @Test
  void aGlanceIsMeasuredByWhatItPassesOnAndWhatOfThatSpeaks() {
    List<StanceFit.Judged> glanced =
        List.of(judged(1, 0.2, 0), judged(1, 0.05, 0), judged(2, 0, 5));
    assertThat(StanceFigures.ofGlance(glanced, BOTH_AFFIRM, 0.1))
        .contains("33.3 % of statements are read as wholes")
        .contains("33.3 % of those that then speak to the claim");
    assertThat(StanceFigures.ofGlance(glanced, BOTH_AFFIRM, 0)).contains("100.0 % of those");
  }

  private static StanceFit.Judged judged(int question, double speaks, int answer) {
    return new StanceFit.Judged(
        new StanceExample("article", question, Map.of(), Map.of(), answer),
        List.of(speaks, 0.0, 0.0, 0.0, 0.0, 1 - speaks));
  }
}
