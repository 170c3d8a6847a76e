package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Did the port sell its ferry? | the port sell its ferry",
        "Was the ferry sold? | the ferry sold",
        "Who says that the ferry was sold? | the ferry was sold",
        "who denied the ferry was sold | the ferry was sold",
        "The ferry was sold. | The ferry was sold.",
        "  Ferry sold?  | Ferry sold",
        "Ferry? | Ferry?",
      })
  void areTurnedIntoWhatTheyAskAbout(String question, String sentence) {
    assertThat(Questions.sentence(question)).isEqualTo(sentence);
  }
}
