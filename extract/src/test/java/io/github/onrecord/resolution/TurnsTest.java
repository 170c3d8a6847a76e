package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static Telling asked(String first, String last) {
    return Telling.of(
        first
            + ": {1s The Tarn Ledger} {1c says} {1q the mill will close}. Will it?\n\n"
            + "OSCAR FENN: Not this year.\n\n"
            + last
            + ": And next year?\n\n"
            + "FENN: Ask me then.");
  }

  private static List<String> relays(Telling telling) {
    return telling.relays().get(0);
  }

  @Test
  void takesWhoeverAsksForTheRelayOfWhatOthersSay() {
    assertThat(relays(asked("MARY OKORO", "OKORO"))).containsExactly("MARY OKORO");
    assertThat(relays(asked("MARY OKORO, HOST", "OKORO"))).containsExactly("MARY OKORO");
    assertThat(relays(asked("Mary Okoro (Fenland)", "Mary Okoro"))).containsExactly("Mary Okoro");
  }

  @Test
  void readsTheNameInBracketsAfterWhatSomebodyDoes() {
    assertThat(relays(asked("QUESTION (Mary Okoro, Hill Radio)", "QUESTION (Okoro)")))
        .containsExactly("Mary Okoro");
    assertThat(relays(asked("QUESTION", "QUESTION"))).isEmpty();
  }

  @Test
  void putsWhoeverAsksBeforeTheOutletThatWasTold() {
    Telling telling =
        Telling.of(
            "MARY OKORO: {1s Ann Lowe} {1c told} the Tarn Ledger {1q the mill will close}.\n\n"
                + "OSCAR FENN: Not this year.\n\nOKORO: And next?\n\nFENN: Ask me then.");

    assertThat(telling.relays().get(0)).containsExactly("MARY OKORO", "Tarn Ledger");
  }

  @Test
  void leavesOutWhatSomebodySaysInTheFirstPerson() {
    Telling telling =
        Telling.of(
            "MARY OKORO: {1s We} {1c asked} {1q if the mill will close}.\n\n"
                + "OSCAR FENN: Not this year.\n\nOKORO: And next?\n\nFENN: Ask me then.");

    assertThat(telling.relays().get(0)).isEmpty();
  }

  @Test
  void takesColonsElsewhereForNoLabels() {
    assertThat(
            relays(
                Telling.of(
                    "Weather Warning: {1s The Tarn Ledger} {1c says} {1q it will snow}.\n\n"
                        + "Road Closures: The pass is shut.\n\nIt opens in May.")))
        .isEmpty();
  }
}
