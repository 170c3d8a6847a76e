package io.github.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final Fragment FIRST = new Fragment(new Span(0, 3), "one");
  private static final Fragment SECOND = new Fragment(new Span(4, 7), "two");

  @Test
  void hasNoWordsWhenItIsNone() {
    assertThat(Passage.none().isEmpty()).isTrue();
    assertThat(Passage.none().text()).isEmpty();
  }

  @Test
  void refusesFragmentsOutOfOrder() {
    assertThatThrownBy(() -> new Passage(List.of(SECOND, FIRST)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAFragmentOfAnotherLength() {
    assertThatThrownBy(() -> new Fragment(new Span(0, 3), "four"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
