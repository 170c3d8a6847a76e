package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionersTest {
  @Test
  void takesAPollForWhoAskedItsQuestions() {
    assertThat(
            Telling.of(
                    "{1s The Fenwick University Poll} {1c found} {1q that most parents worry}.\n\n"
                        + "{2c Asked} {2q whether phones should be banned}, 71 per cent said yes.")
                .speakers())
        .containsExactly("Fenwick University Poll", "Fenwick University Poll");
  }

  @Test
  void takesTheOutletThatWasAnsweredForWhoAsked() {
    assertThat(
            Telling.of(
                    "{1q “That is a fair worry,”} {1s Dana Whitfield} {1c told} Radio Lakeside when"
                        + " {2c asked about} {2q fears that the dam would leak}.")
                .speakers())
        .containsExactly("Dana Whitfield", "Radio Lakeside");
  }

  @Test
  void leavesOtherQuestionsToSomebodyUnknown() {
    assertThat(
            Telling.of(
                    "{1c Asked} {1q whether he would resign}, {2s the mayor, Tom Ellery,} {2c said}:"
                        + " {2q “No.”}")
                .speakers())
        .containsExactly("questioner", "Tom Ellery");
  }
}
