package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody grants that others have said. */
class ConcessionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c did not dispute} {1q that the letter was hers}.",
        "{1s The mill} {1c has never disputed} {1q the figure}.",
        "{1s Ann Lowe} {1c agreed} {1q that she had rung the clerk}.",
        "{1s Ann Lowe} {1c accepts} {1q that no note was made}.",
        "{1s Ann Lowe} {1c did allow} {1q that it might have been Tuesday}.",
        "{1s Ann Lowe} {1c told} {1q the inquiry that a barge had indeed sunk}.",
        "{1q “Guilty as charged,”} {1s Ann Lowe} {1c said}."
      })
  void confirm(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).containsExactly(Act.CONFIRMS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c agreed} {1q to mend the roof}.",
        "{1s Ann Lowe} {1c did not accept} {1q that the roof leaked}.",
        "{1s Ann Lowe} {1c accepted} {1q the gift}.",
        "{1s Ann Lowe} {1c disputed} {1q the figure}.",
        "{1s Ann Lowe} {1c did not deny} {1q that the letter was hers}.",
        "{1s Ann Lowe} {1c said} {1q it was indeed a fine day}."
      })
  void confirmNothing(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).doesNotContain(Act.CONFIRMS);
  }
}
