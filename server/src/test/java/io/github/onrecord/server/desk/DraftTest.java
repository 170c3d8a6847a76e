package io.github.onrecord.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftTest {
  @Test
  void isCalledByItsFirstWordsWhereItHasNoHeadline() {
    assertThat(draft("Bridge shuts\n\nAna Silva said so.", "").named().title())
        .isEqualTo("Bridge shuts");
    assertThat(
            draft(
                    "The council leader, Adaeze Nwosu, denied on Tuesday that the Old Bridge will be"
                        + " closed.",
                    "")
                .named()
                .title())
        .isEqualTo("The council leader, Adaeze Nwosu, denied on Tuesday that the Old …");
  }

  @Test
  void isCutWhereNoBlankIsAndNotWithinACharacter() {
    assertThat(draft("\uD83D\uDE00".repeat(200), "").named().title())
        .isEqualTo("\uD83D\uDE00".repeat(70) + " …");
  }

  @Test
  void keepsAHeadlineAndStaysEmptyWhereItIsEmpty() {
    assertThat(draft("Ana Silva said so.", "Bridge").named().title()).isEqualTo("Bridge");
    assertThat(draft(" ", "").named().title()).isEmpty();
  }

  private static Draft draft(String text, String title) {
    return new Draft(text, title, "", "", "");
  }
}
