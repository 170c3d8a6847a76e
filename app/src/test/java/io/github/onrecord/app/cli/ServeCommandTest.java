package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServeCommandTest {

  @Test
  void listensWhereOthersCanReachItOnlyWithAToken() {
    Session session = new Session();
    assertThat(session.run("serve", "--host", "0.0.0.0")).isEqualTo(2);
    assertThat(session.err())
        .contains("0.0.0.0 can be reached by others: a token is needed")
        .contains("ONRECORD_TOKEN");
  }

  @Test
  void guardsReadingOnlyWithAToken() {
    Session session = new Session();
    assertThat(session.run("serve", "--token-to-read")).isEqualTo(2);
    assertThat(session.err()).contains("there is no token");
  }
}
