package io.github.onrecord.evaluation;

import static io.github.onrecord.evaluation.Texts.attribution;
import static io.github.onrecord.evaluation.Texts.gold;
import static io.github.onrecord.evaluation.Texts.predicted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final String TEXT =
      "“We never signed anything,” Coach Imran Sethi told Kestrel FM. Fans said he did.";

  private static Outcome outcome(double confidence, boolean right) {
    return new Outcome(confidence, right, right, false);
  }

  private static Calibration of(Prediction prediction) {
    Attribution gold = attribution(TEXT, "Coach Imran Sethi", "told", "We never signed anything");
    return AttributionMetrics.of(Stream.of(new Comparison(gold(TEXT, gold), List.of(prediction))))
        .calibration();
  }

  @Test
  void findsNoErrorWhereConfidenceIsTheShareOfRight() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      outcomes.add(outcome(0.75, i % 4 != 0));
    }

    assertThat(Calibration.of(outcomes).expectedError().orElseThrow()).isCloseTo(0, within(1e-12));
  }

  @Test
  void weighsBinsOfEqualMassByTheirSize() {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      outcomes.add(outcome(0.2, false));
      outcomes.add(outcome(0.9, true));
    }

    Calibration calibration = Calibration.of(outcomes);

    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.expectedError().orElseThrow())
        .isCloseTo(0.5 * 0.2 + 0.5 * 0.1, within(1e-12));
  }

  @Test
  void hasNoErrorWithoutPredictions() {
    assertThat(Calibration.of(List.of()).expectedError()).isEmpty();
    assertThat(Calibration.of(List.of()).confidentDirectPrecision()).isEmpty();
  }

  @Test
  void takesNearlyAllOfTheContentForRight() {
    Attribution withComma =
        attribution(TEXT, "Coach Imran Sethi", "told", "We never signed anything,", 0.8);
    Attribution withMarks =
        attribution(TEXT, "Coach Imran Sethi", "told", "“We never signed anything,”", 0.8);

    assertThat(of(predicted(withComma, Kind.DIRECT)).bins().get(0).right()).isEqualTo(1);
    assertThat(of(predicted(withMarks, Kind.DIRECT)).bins().get(0).right()).isZero();
  }

  @Test
  void countsSourcesOfConfidentDirectQuotationsOnly() {
    Attribution right =
        attribution(TEXT, "Coach Imran Sethi", "told", "We never signed anything", 0.95);
    Attribution wrong = attribution(TEXT, "Kestrel FM", "told", "We never signed anything", 0.9);
    Attribution unsure =
        attribution(TEXT, "Coach Imran Sethi", "told", "We never signed anything", 0.89);

    assertThat(of(predicted(right, Kind.DIRECT)).confidentDirectPrecision()).contains(1.0);
    assertThat(of(predicted(wrong, Kind.DIRECT)).confidentDirectPrecision()).contains(0.0);
    assertThat(of(predicted(unsure, Kind.DIRECT)).confidentDirect()).isZero();
    assertThat(of(predicted(right, Kind.MIXED)).confidentDirect()).isZero();
  }
}
