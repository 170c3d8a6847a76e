package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways of not answering, by the author's account or in the speaker's own words. */
class DeclinedAnswersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c would not be drawn on} {1q whether the mill was sold}.",
        "{1s Ann Lowe} {1c won’t say} {1q who rang her}.",
        "{1s Ann Lowe} {1c would not speculate about} {1q the cause}.",
        "{1s The mill} {1c is mum on} {1q its plans}.",
        "{1s Ann Lowe} {1c referred} {1q further questions to the harbour office}.",
        "{1s Ann Lowe} {1c directed} {1q all inquiries about the barge to her lawyer}.",
        "{1s The clinic} {1c said} {1q it did not discuss patients}.",
        "{1s The club} {1c said} {1q it never comments on rumours}.",
        "{1s The firm} {1c cited} {1q its policy of not discussing rumours}.",
        "{1s Ann Lowe} {1c said} {1q that was a matter for the harbour master}.",
        "{1q “That is an internal matter,”} {1s Ann Lowe} {1c said}.",
        "{1s Ann Lowe} {1c said} {1q the letter spoke for itself}.",
        "{1s Ann Lowe} {1c said} {1q the law barred her from naming the child}.",
        "{1s Ann Lowe} {1c said} {1q it would be inappropriate to comment}.",
        "{1q “I am not going to argue with a clock,”} {1s Ann Lowe} {1c said}.",
        "{1q “Next question.”}",
        "The mill did not reply when {1c asked} {1q whether the barge was lost}.",
        "Ann Lowe refused to answer when we {1c asked about} {1q the barge}."
      })
  void declines(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).containsExactly(Act.DECLINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c referred to} {1q the question of the dam}.",
        "{1s Ann Lowe} {1c directed} {1q the choir to sing}.",
        "{1s Ann Lowe} {1c said} {1q the two did not discuss the barge}.",
        "{1s Ann Lowe} {1c said} {1q the next question is who will pay}.",
        "{1s Ann Lowe} {1c said} {1q the boats were barred from sailing}.",
        "The mill did not burn, so {1s we} {1c asked} {1q who had rung the bell}."
      })
  void saysSomethingElse(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).doesNotContain(Act.DECLINES);
  }
}
