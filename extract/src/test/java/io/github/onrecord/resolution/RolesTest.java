package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static Optional<String> role(String source) {
    return Telling.of("On Friday {1s " + source + "} {1c said} {1q the ferry was late}.")
        .first()
        .role();
  }

  @Test
  void tellsARoleThatARelativeClauseFollows() {
    assertThat(role("Mary Okoro, a trader who sails weekly,")).contains("trader");
  }

  @Test
  void tellsARoleWithItsOwnerWithinASentence() {
    assertThat(role("Fenland's harbour minister, Mary Okoro,"))
        .contains("Fenland's harbour minister");
    assertThat(role("Banks' agent, Mary Okoro,")).contains("Banks' agent");
  }

  @Test
  void takesNobodyForWhoTheirAideIs() {
    assertThat(
            Telling.of(
                    "Mary Okoro, the mayor's deputy, came. {1s The mayor} {1c said} {1q it was late}.")
                .speakers())
        .containsExactly("mayor");
    assertThat(
            Telling.of("Mary Okoro, an aide to the mayor, came. {1s The mayor} {1c said} {1q no}.")
                .speakers())
        .containsExactly("mayor");
  }
}
