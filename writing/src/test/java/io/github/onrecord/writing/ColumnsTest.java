package io.github.onrecord.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static List<String> wrap(String text, int width) {
    return Columns.wrap(text, width).stream()
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }

  @Test
  void measuresWhatTheEyeSees() {
    assertThat(Columns.width("naïve")).isEqualTo(5);
    assertThat(Columns.width("nai\u0308ve")).isEqualTo(5);
    assertThat(Columns.width("水道局")).isEqualTo(6);
    assertThat(Columns.width("🌧️")).isEqualTo(2);
    assertThat(Columns.width("👩‍🚀")).isEqualTo(2);
    assertThat(Columns.width("🇳🇬")).isEqualTo(2);
    assertThat(Columns.width("a\u200bb")).isEqualTo(2);
  }

  @Test
  void breaksBetweenWords() {
    assertThat(wrap("no plan to sell a pipe", 10)).containsExactly("no plan to", "sell a", "pipe");
    assertThat(wrap("well-kept pumps", 10)).containsExactly("well-kept", "pumps");
  }

  @Test
  void breaksAWordOnlyWhereItAloneIsTooWide() {
    assertThat(wrap("see abcdefghijkl now", 6)).containsExactly("see", "abcdef", "ghijkl", "now");
  }

  @Test
  void breaksChineseAnywhereAndFamiliesNowhere() {
    assertThat(wrap("水道局否认出售", 6)).containsExactly("水道局", "否认出", "售");
    assertThat(wrap("👩‍🚀👩‍🚀👩‍🚀", 5)).containsExactly("👩‍🚀👩‍🚀", "👩‍🚀");
  }

  @Test
  void hasNoLineForNoText() {
    assertThat(wrap("", 10)).isEmpty();
    assertThat(wrap("   ", 10)).isEmpty();
  }
}
