package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void takesWhatTheLauncherFound() {
    assertThat(Terminal.of(Map.of("TERM", "xterm"), "132,out,err"))
        .isEqualTo(new Terminal(true, true, 132, true));
    assertThat(Terminal.of(Map.of(), "80,err")).isEqualTo(new Terminal(false, true, 80, true));
  }

  @Test
  void isNoneWithoutALauncher() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), "")).isEqualTo(Terminal.NONE);
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), "no")).isEqualTo(Terminal.NONE);
  }

  @Test
  void hasNoColourWhereItIsNotWantedOrNotShown() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), "80,out").colour()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), "80,out").colour()).isTrue();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), "80,out").colour()).isFalse();
  }

  @Test
  void doesWithoutAWidth() {
    assertThat(Terminal.of(Map.of(), "0,out").width()).isEqualTo(80);
  }
}
