package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptsTest {
  private static final String ADMIRAL =
      """
      Rear Adm. Warren Lock met reporters.

      Q: {1s Karsa} {1c says} {1q the ship came close}.

      LOCK: It did not.

      Q: Is the captain leaving?

      LOCK: No. {2q That report is false}.

      {2s A spokesman} later {2c amended} the answer.""";

  @Test
  void givesEachAnswerToWhomItsLabelNames() {
    assertThat(Telling.of(ADMIRAL).speakers())
        .containsExactly("Karsa", "Warren Lock", "Warren Lock");
    assertThat(Telling.of(ADMIRAL).statements().map(s -> s.content().text()))
        .containsExactly("the ship came close", "It did not.", "No. That report is false.");
  }

  @Test
  void givesAnswersToThePersonWhomTheHeadNames() {
    assertThat(
            Telling.of(
                    "A conversation with Helen Ross of Palisade\n\n"
                        + "Q: Resigned?\n\nA: “I was not pushed.”\n\n"
                        + "{1s Q: A director, Bill Hale}, {1c told} us that {1q there was a"
                        + " vote}.\n\nA: “{1q Bill is a fine man.}”")
                .speakers())
        .containsExactly("Helen Ross", "Bill Hale", "Helen Ross");
  }

  @Test
  void takesOneLabelForNoTranscript() {
    assertThat(
            Telling.of("POLICE: Two are held\n\n{1s Ann Lowe} {1c said} {1q it was over}.")
                .statements())
        .hasSize(1);
  }
}
