package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitingTest {
  @Test
  void givesTheWordsToTheOutletAndToWhomItCites() {
    Telling telling =
        Telling.of(
            "{1s The daily Trakia}, citing customs papers, {1c said} {1q the guns had left}.");
    assertThat(telling.speakers()).containsExactly("Trakia", "customs papers");
    assertThat(telling.relays()).containsExactly(List.of(), List.of("Trakia"));
  }

  @Test
  void givesNoReportToWhoQuotesSomebody() {
    assertThat(
            Telling.of(
                    "{1s The Tarn Gazette} {1c quoted} {1q a driver as saying that the union had"
                        + " lied}.")
                .speakers())
        .containsExactly("driver");
  }

  @Test
  void takesACitingOfficerForNoOutlet() {
    assertThat(
            Telling.of("{1s The citing officer's report} {1c states} {1q that he bit}.").speakers())
        .containsExactly("citing officer's report");
  }
}
