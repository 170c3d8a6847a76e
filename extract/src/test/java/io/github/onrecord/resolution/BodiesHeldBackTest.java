package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodiesHeldBackTest {
  @Test
  void findsTheBodyThatHasTheNounOfAHeadlineInItsName() {
    assertThat(
            Telling.of(
                    """
                    {1s Hospital trust} {1c denies} {1q losing a spoon}

                    The spoon was old. {2s The Fenmarket and District NHS Trust} {2c said} {2q so}.
                    """)
                .speakers())
        .containsExactly("Fenmarket and District NHS Trust", "Fenmarket and District NHS Trust");
  }

  @Test
  void findsAFirmWhoseNameTellsNoSort() {
    assertThat(
            Telling.of(
                    """
                    Taps are safe, {1s water company} {1c says} {1q in Tarnfield}

                    {2s Dellmere Flow} {2c said} {2q the taps were safe}.
                    """)
                .speakers())
        .containsExactly("Dellmere Flow", "Dellmere Flow");
  }

  @Test
  void takesTheBodyThatSomebodyIsOfRatherThanThePerson() {
    assertThat(
            Telling.of(
                    """
                    {1s A group that counts boats} {1c says} {1q three sank}.

                    {2s Orhan Tsveta}, who leads the Lurania Boat Watch, {2c said} {2q four did}.
                    """)
                .speakers())
        .containsExactly("Lurania Boat Watch", "Orhan Tsveta");
  }

  @Test
  void leavesAMinistryToItselfThatIsNotNamedSo() {
    assertThat(
            Telling.of(
                    """
                    {1s Health department} {1c denies} {1q losing a spoon}

                    {2s Dellmere Flow} {2c said} {2q the taps were safe}.
                    """)
                .speakers())
        .containsExactly("Health department", "Dellmere Flow");
  }
}
