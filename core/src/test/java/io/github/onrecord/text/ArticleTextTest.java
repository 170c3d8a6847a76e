package io.github.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
  @Test
  void slicesByCodePoints() {
    ArticleText text = new ArticleText("😀 she said “no” 🎉");
    assertThat(text.length()).isEqualTo(17);
    assertThat(text.fragment(new Span(2, 5)).text()).isEqualTo("she");
    assertThat(text.fragment(new Span(16, 17)).text()).isEqualTo("🎉");
  }

  @Test
  void putsFragmentsIntoTheOrderOfTheText() {
    Passage passage = new ArticleText("one two").passage(List.of(new Span(4, 7), new Span(0, 3)));
    assertThat(passage.text()).isEqualTo("one … two");
  }

  @Test
  void refusesASpanPastItsEnd() {
    ArticleText text = new ArticleText("short");
    assertThatThrownBy(() -> text.fragment(new Span(3, 9)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isEqualByItsCharacters() {
    assertThat(new ArticleText("a")).isEqualTo(new ArticleText("a")).hasSameHashCodeAs("a");
    assertThat(new ArticleText("a")).isNotEqualTo(new ArticleText("b"));
  }

  @Property
  void everyFragmentIsTheSliceOfAnyText(
      @ForAll String string, @ForAll @IntRange(max = 50) int a, @ForAll @IntRange(max = 50) int b) {
    ArticleText text = new ArticleText(string);
    int start = Math.min(a, b);
    int end = Math.max(a, b) + 1;
    if (end <= text.length()) {
      Fragment fragment = text.fragment(new Span(start, end));
      int[] expected = java.util.Arrays.copyOfRange(text.codePoints(), start, end);
      assertThat(fragment.text().codePoints().toArray()).isEqualTo(expected);
    }
  }
}
