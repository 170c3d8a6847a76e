package io.github.onrecord.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairCutterTest {
  private static final List<String> PIECES =
      List.of("[UNK]", "[CLS]", "[SEP]", "the", "ferry", "was", "sold", "denied");
  private static final PairCutter CUTTER = PairCutter.of(PIECES);

  @Test
  void joinsPartsWithSeparatorsBetween() {
    assertThat(CUTTER.joined(List.of(part("the ferry", 9, false), part("sold", 9, false))))
        .containsExactly(3, 4, 2, 6);
  }

  @Test
  void leavesOutEmptyParts() {
    assertThat(CUTTER.joined(List.of(part("", 9, false), part("denied", 9, true))))
        .containsExactly(7);
    assertThat(CUTTER.joined(List.of())).isEmpty();
  }

  @Test
  void keepsTheBeginningOrTheEndOfWhatIsTooLong() {
    assertThat(CUTTER.joined(List.of(part("the ferry was sold", 2, false)))).containsExactly(3, 4);
    assertThat(CUTTER.joined(List.of(part("the ferry was sold", 2, true)))).containsExactly(5, 6);
  }

  private static PairCutter.Part part(String text, int most, boolean end) {
    return new PairCutter.Part(text, most, end);
  }
}
