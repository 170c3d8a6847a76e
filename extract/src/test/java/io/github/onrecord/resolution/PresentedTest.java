package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresentedTest {
  @Test
  void namesWhomALaterSentencePresentsWithTheNoun() {
    assertThat(
            Telling.of(
                    """
                    {1s A career official at the ports ministry} {1c says} {1q cranes were sold}.

                    The lot went to a cousin. {2s The official, Ama Boateng}, {2c said} {2q so}.
                    """)
                .speakers())
        .containsExactly("Ama Boateng", "Ama Boateng");
  }

  @Test
  void takesAnotherNounForTheSame() {
    assertThat(
            Telling.of(
                    """
                    {1s The singer's personal lawyer} {1c denied} {1q a deal}.

                    “Nothing was signed,” {2s the attorney, Tom Varga}, {2c said}: {2q “Nothing”}.
                    """)
                .speakers())
        .containsExactly("Tom Varga", "Tom Varga");
  }

  @Test
  void namesAFirmSo() {
    assertThat(
            Telling.of(
                    """
                    Glue recalled, {1s company} {1c says} {1q nobody was hurt}.

                    {2s The company, Tarnfield Adhesives}, {2c said} {2q a lid was loose}.
                    """)
                .speakers())
        .containsExactly("Tarnfield Adhesives", "Tarnfield Adhesives");
  }

  @Test
  void leavesThoseUnnamedWhoAskedForIt() {
    assertThat(
            Telling.of(
                    """
                    {1s An official who asked not to be named} {1c said} {1q cranes were sold}.

                    {2s The official, Ama Boateng}, {2c said} {2q nothing of that}.
                    """)
                .speakers())
        .containsExactly("official", "Ama Boateng");
  }

  @Test
  void leavesABodyOfWhichAnotherSpeaks() {
    assertThat(
            Telling.of(
                    """
                    {1s A ports agency} {1c says} {1q cranes were sold}.

                    {2s A spokesman for the agency, Tom Varga}, {2c said} {2q so}.
                    """)
                .speakers())
        .containsExactly("ports agency", "Tom Varga");
  }

  @Test
  void passesOverThoseOfWhomTheNounTellsMore() {
    assertThat(
            Telling.of(
                    """
                    {1s The secretary} {1c said} {1q the chairs were old}.

                    {2s The deputy secretary, Tom Varga}, {2c said} {2q they were new}.

                    {3s The secretary, Ama Boateng}, {3c called} {3q that wrong}.
                    """)
                .speakers())
        .containsExactly("Ama Boateng", "Tom Varga", "Ama Boateng");
  }
}
