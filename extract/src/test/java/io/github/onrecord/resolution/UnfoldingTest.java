package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfoldingTest {
  @ParameterizedTest
  @CsvSource({
    "to suggest, 0",
    "to indicate., 0",
    "to suggest a landing, 1",
    "to leave, 1",
    "the landing, 1"
  })
  void leavesOutAVerbThatStandsWhereWordsShould(String content, int statements) {
    Telling telling =
        Telling.of(
            "Officers had visited an airfield, as {1s satellite pictures} {1c appeared} {1q "
                + content
                + "}.");

    assertThat(telling.record().statements()).hasSize(statements);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two officials at the ministry whom it did not name | 0
          three people familiar with the matter | 0
          a government source in Karsa | 0
          its chief executive | 0
          the officials were not told | 1
          security concerns | 1
          the risk of floods | 1
          """)
  void leavesOutWhoIsCitedWhereNobodyTellsTheirWords(String content, int statements) {
    Telling telling = Telling.of("{1s The Osten Kurier} {1c cited} {1q " + content + "}.");

    assertThat(telling.record().statements()).hasSize(statements);
  }
}
