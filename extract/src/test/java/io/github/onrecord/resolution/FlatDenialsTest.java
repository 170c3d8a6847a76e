package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words so flat that nobody uses them unless others claim the contrary. */
class FlatDenialsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c said} {1q she’d never set eyes on the ferryman}.",
        "{1s Ann Lowe} {1c said} {1q it had never sold a boat}.",
        "{1s Ann Lowe} {1c said} {1q the clerk “never once” rang her}.",
        "{1q “Not one sack was stolen,”} {1s Ann Lowe} {1c said}.",
        "{1s Ann Lowe} {1c said} {1q that not a penny had left the till}.",
        "{1q “We counted them at noon. Not a single goat is gone,”} {1s Ann Lowe} {1c said}.",
        "{1q “There is no tunnel under the mill,”} {1s Ann Lowe} {1c said}.",
        "{1q “So there were no talks,”} {1s Ann Lowe} {1c said}.",
        "{1s Ann Lowe} {1c said} {1q the message about the dam was untrue}.",
        "{1s Ann Lowe} {1c said} {1q that the part about the barge is a lie}.",
        "{1s Ann Lowe} {1c said} {1q the notice on the gate is a clumsy forgery}.",
        "{1s Ann Lowe} {1c said} {1q the report was “wide of the mark”}.",
        "{1s Ann Lowe} {1c insisted} {1q the clerk had no part in it}.",
        "{1s Ann Lowe} {1c insists} {1q she would not know a goat from a gate}.",
        "{1s Ann Lowe} {1c was adamant} {1q that she had put her name to nothing}.",
        "{1s Ann Lowe} {1c assured} {1q them that nobody had signed}."
      })
  void deny(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).containsExactly(Act.DENIES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ann Lowe} {1c said} {1q she had never felt so well}.",
        "{1s Ann Lowe} {1c said} {1q it was not one man’s work}.",
        "{1s Ann Lowe} {1c said} {1q there was no doubt about the winner}.",
        "{1s Ann Lowe} {1c said} {1q there were no survivors}.",
        "{1s Ann Lowe} {1c said} {1q there was no clean water for three days}.",
        "{1s Ann Lowe} {1c said} {1q the village lies in a valley}.",
        "{1s Ann Lowe} {1c asked} {1q whether the message was false}.",
        "{1s Ann Lowe} {1c said} {1q she wondered if the notice was a forgery}.",
        "{1s Ann Lowe} {1c said} {1q it was a false alarm}.",
        "{1s Ann Lowe} {1c insisted} {1q that the mill was safe}.",
        "{1s Ann Lowe} {1c insisted} {1q that she was not only safe but happy}.",
        "{1s Ann Lowe} {1c insisted} {1q that her club was still the No. 1 in town}.",
        "{1s Ann Lowe} {1c said} {1q the owners deny any plot}."
      })
  void doNotDenyAnythingElse(String text) {
    assertThat(Telling.of(text).statements().map(Statement::act)).doesNotContain(Act.DENIES);
  }
}
