package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldBackTest {
  @Test
  void findsTheNameAlsoUnderAFormOfAddress() {
    assertThat(
            Telling.of(
                    "{1s The chief executive of Moorfield Hospital} {1c admitted} {1q wards were"
                        + " full}.\n\n{2q “It was a bad night,”} {2s Dr Colin Reeve} {2c wrote}.")
                .speakers())
        .containsExactly("Colin Reeve", "Colin Reeve");
  }

  @Test
  void findsTheNameAlsoAfterAnEpithet() {
    assertThat(
            Telling.of(
                    "{1s A Leeds landlady} {1c told} {1q how her cellar flooded}.\n\n"
                        + "{2s Mum-of-two Kelly Booth}, 41, {2c said}: {2q “I swam.”}")
                .speakers())
        .containsExactly("Kelly Booth", "Kelly Booth");
  }

  @Test
  void keepsTheNounForWhoeverTurnedOutToBeMeant() {
    assertThat(
            Telling.of(
                    """
                    {1s Senegalese lawmaker} {1c wants} {1q toll scrapped}.

                    {2s A lawmaker in Dakar} {2c is calling for} {2q an end to the toll}.

                    {3q “It hurts the poor,”} {3s Awa Ndour} {3c said}.

                    {4s The lawmaker} {4c said} {4q a vote was near}.
                    """)
                .speakers())
        .containsExactly("Awa Ndour", "Awa Ndour", "Awa Ndour", "Awa Ndour");
  }

  @Test
  void takesAnotherCallingForSomebodyElse() {
    assertThat(
            Telling.of(
                    "{1s A Kumasi trader} {1c accused} {1q officers of theft}.\n\n"
                        + "{2s Police inspector Kofi Darko} {2c said} {2q nothing was missing}.")
                .speakers()
                .get(0))
        .isNotEqualTo("Kofi Darko");
  }

  @Test
  void findsTheNameThatAHeadlineHoldsBack() {
    assertThat(
            Telling.of(
                    "{1s A retired golfer} {1c says} {1q the tour hid a failed test}.\n\n{2s Dan"
                        + " Mills}, 48, {2c said} {2q a player told him}.")
                .speakers())
        .containsExactly("Dan Mills", "Dan Mills");
  }

  @Test
  void waitsForTheNameThatTheFirstSentenceHoldsBack() {
    assertThat(
            Telling.of(
                    "{1s The captain of the Petrel} {1c says} {1q he saw the rocks}.\n\n{2s Nils"
                        + " Holm} {2c said} {2q it was dark}.")
                .speakers())
        .containsExactly("Nils Holm", "Nils Holm");
    assertThat(
            Telling.of(
                    "{1s A spokesman for the port} {1c says} {1q it is shut}.\n\n{2s Nils Holm} {2c"
                        + " said} {2q it was dark}.")
                .speakers())
        .containsExactly("spokesman for the port", "Nils Holm");
  }

  @Test
  void findsTheBodyThatTheFirstSentenceHoldsBack() {
    assertThat(
            Telling.of(
                    "{1q Wells are dry}, {1s a group watching the Tarn} {1c said}.\n\n{2s River"
                        + " Guard Foundation} {2c warned} {2q of a drought}.")
                .speakers())
        .containsExactly("River Guard Foundation", "River Guard Foundation");
    assertThat(
            Telling.of(
                    "{1q Wells are dry}, {1s a think tank} {1c said}.\n\n"
                        + "{2q Rain comes late in these dry valleys}, {2c said} {2s Ann Okoro}, who"
                        + " runs the River Guard Foundation.")
                .speakers())
        .containsExactly("River Guard Foundation", "Ann Okoro");
  }

  @Test
  void takesNoBodyNamedBeforeForTheOneHeldBack() {
    assertThat(
            Telling.of(
                    "River Guard Foundation met. {1q Wells are dry}, {1s a think tank} {1c said}."
                        + "\n\n{2s River Guard Foundation} {2c warned} {2q of a drought}.")
                .first()
                .name())
        .isEqualTo("think tank");
  }

  @Test
  void knowsAnAnalystByTheBodyGivenWithTheName() {
    assertThat(
            Telling.of(
                    "{1q Sales will rise}, {1s one analyst} {1c believes}.\n\n{2s Dan Mills of"
                        + " Hallam Capital Group} {2c expects} {2q more}.")
                .speakers())
        .containsExactly("Dan Mills", "Dan Mills");
  }

  @Test
  void findsWhoIsNamedWhereTheWordsGoOn() {
    assertThat(
            Telling.of(
                    """
                    The ferry sank. It was old. Nobody died. Boats came. The sea was calm.

                    {1s The manager of the port} {1c denied} {1q that it was full}. {2q “We count,”} \
                    {2s Mary Okoro} {2c said}.
                    """)
                .speakers())
        .containsExactly("Mary Okoro", "Mary Okoro");
  }

  @Test
  void leavesWhoIsNamedAsSomebodyElseApart() {
    assertThat(
            Telling.of(
                    """
                    The ferry sank. It was old. Nobody died. Boats came. The sea was calm.

                    {1s The manager of the port} {1c denied} {1q that it was full}.

                    {2s Mary Okoro, who was aboard,} {2c said} {2q it was}.
                    """)
                .speakers())
        .containsExactly("manager of the port", "Mary Okoro");
  }

  @Test
  void findsWhoIsToldLaterToBeWhatAnothersIs() {
    String marked =
        """
        The ferry sank. It was old. Nobody died. Boats came. The sea was calm.

        {1s Mary Okoro's agent} {1c denied} {1q that she was aboard}.

        {2s Kofi Mensah} {2c said} {2q it was full}. It left at noon. It was late.

        {3s %s agent, Pat Tarn,} {3c said} {3q nothing more}.
        """;

    assertThat(Telling.of(marked.formatted("Okoro's")).speakers())
        .containsExactly("Pat Tarn", "Kofi Mensah", "Pat Tarn");
    assertThat(Telling.of(marked.formatted("Mensah's")).speakers())
        .containsExactly("Mary Okoro's agent", "Kofi Mensah", "Pat Tarn");
  }

  @Test
  void findsTheLawyerWhoIsTheNextToSpeak() {
    assertThat(
            Telling.of(
                    """
                    Baker kept flour dry, {1s his lawyer} {1c says}, {1q and sold none of it}.

                    {2q “He slept badly,”} {2s Tom Varga} {2c told} the court.
                    """)
                .speakers())
        .containsExactly("Tom Varga", "Tom Varga");
  }

  @Test
  void findsWhoIsOfTheSameCallingAlsoLaterInTheArticle() {
    assertThat(
            Telling.of(
                    """
                    The oven burned. The flour burned. The bread was lost. The street smelled.

                    {1s The baker's attorney} {1c blamed} {1q the wiring}. It was old.

                    {2q “Nobody looked,”} {2s attorney Ama Boateng} {2c said}.
                    """)
                .speakers())
        .containsExactly("Ama Boateng", "Ama Boateng");
  }

  @Test
  void leavesASpokesmanBeforeAnybodyNamed() {
    assertThat(
            Telling.of(
                    """
                    {1s A spokesman for the bakery} {1c blamed} {1q the wiring}.

                    {2q “Nobody looked,”} {2s Ama Boateng} {2c said}.
                    """)
                .speakers())
        .containsExactly("spokesman for the bakery", "Ama Boateng");
  }

  @Test
  void takesWhoeverIsNamedRightAfterALeadForWhomItDescribes() {
    assertThat(
            Telling.of(
                    """
                    {1s The head of a bread office} {1c denied} {1q losing a loaf}.

                    {2s Administrator Ama Boateng} {2c said} {2q all loaves were counted}.
                    """)
                .speakers())
        .containsExactly("Ama Boateng", "Ama Boateng");
  }

  @Test
  void takesNobodyOfAnotherCallingWhoIsNamedMuchLater() {
    assertThat(
            Telling.of(
                    """
                    {1s The head of a bread office} {1c denied} {1q losing a loaf}.

                    The loaf was rye. It was cut. It was sold. It was eaten.

                    {2s Baker Ama Boateng} {2c said} {2q all loaves were counted}.
                    """)
                .speakers())
        .containsExactly("head of a bread office", "Ama Boateng");
  }
}
