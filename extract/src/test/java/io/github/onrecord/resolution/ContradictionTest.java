package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain negations that deny because the article tells elsewhere what they negate. */
class ContradictionTest {
  private static final String SAID = "{1s Ama Boateng} {1c said} {1q %s}. %s";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the harbour pilot was not a witness | A blog called the harbour pilot a witness",
        "“the ferry is not owned by the bishop” | Neighbours whisper that the bishop owned a ferry",
        "chestnuts from the palace park are not sold in the palace shop"
            + " | A market trader claimed that the palace sold chestnuts in its own shop",
        "neither the mayor nor the clerk has ever asked for a bribe"
            + " | The builder alleged that the mayor asked for a bribe",
        "there is no poison in the lagoon | Posters in the port warn of poison in the lagoon",
        "But the girl in the picture is not a nurse, her agent knows | The picture of a girl, a"
            + " nurse in a field ward, went round the world",
        "he was nowhere near the stadium | The sketch puts him near the stadium at nine",
        "In fact, the brewery never belonged to the crown"
            + " | Guides tell visitors that the brewery belonged to the crown",
        "they’re not selling the lighthouse | Rumours of selling the lighthouse spread",
        "“We love our neighbours. But we have not moved the fence” | A farmer said the firm had moved"
            + " his fence",
        "Lagos has not supplied the rifles | Who supplied the rifles? Villagers say Lagos did"
      })
  void denyWhatTheArticleTellsElsewhere(String negation, String elsewhere) {
    assertThat(acts(SAID.formatted(negation, elsewhere + "."))).containsExactly(Act.DENIES);
  }

  @ParameterizedTest
  @CsvSource({
    "the harbour pilot was not a witness",
    "the ferry is not owned by the bishop",
    "the lagoon was not poisoned",
    "he was nowhere near the stadium"
  })
  void assertWhereTheArticleTellsNoneOfIt(String negation) {
    assertThat(acts(SAID.formatted(negation, "It rained on Tuesday.")))
        .containsExactly(Act.ASSERTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the harbour pilot was not a witness | The court found, too, that the harbour pilot was"
            + " not a witness",
        "the ferry is not owned by the bishop | No ferry is owned by a bishop these days"
      })
  void assertWhereTheArticleNegatesItToo(String negation, String elsewhere) {
    assertThat(acts(SAID.formatted(negation, elsewhere + "."))).containsExactly(Act.ASSERTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the ferry is not only slow but dear",
        "the ferry is not yet painted",
        "the ferry no longer sails",
        "if the ferry was not painted, it rusted",
        "the ferry could not sail",
        "no ferry will sail",
        "they sell nothing but ferry tickets",
        "this is not the first ferry to sail late",
        "the firm has not announced when the ferry sails",
        "the captain who did not sail the ferry was ill",
        "the firm was sorry for not painting the ferry",
        "the crew was told not to sail"
      })
  void assertWhereNoFactIsNegated(String content) {
    String elsewhere =
        "The ferry sailed, painted, sold for tickets, first to be announced, a slow and dear ferry"
            + " whose crew was told to sail.";
    assertThat(acts(SAID.formatted(content, elsewhere))).containsExactly(Act.ASSERTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{1s Ama Boateng} {1c did not deny} {1q that the pilot was not a witness}. Blogs call the"
            + " pilot a witness.",
        "{1s Ama Boateng} {1c hopes} {1q the pilot was not a witness}. Blogs call the pilot a"
            + " witness.",
        "{1s Ama Boateng} {1c confirmed} {1q the pilot was not a witness}. Blogs call the pilot a"
            + " witness."
      })
  void leaveToTheCueWhatItTells(String text) {
    assertThat(acts(text)).doesNotContain(Act.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CUE | {1s Ama Boateng} {1c dismissed} {1q the blogs that call the pilot a witness}.",
        "CONTENT | {1s Ama Boateng} {1c said} {1q the pilot was not a witness}. Blogs call the"
            + " pilot a witness."
      })
  void tellWhoseReadingItIs(ActBasis basis, String text) {
    assertThat(Telling.of(text).statements())
        .allSatisfy(
            statement -> {
              assertThat(statement.act()).isEqualTo(Act.DENIES);
              assertThat(statement.basis()).isEqualTo(basis);
              assertThat(statement.attribution().cue()).isPresent();
              assertThat(statement.attribution().content().isEmpty()).isFalse();
            });
  }

  private static Stream<Act> acts(String text) {
    return Telling.of(text).statements().map(Statement::act);
  }
}
