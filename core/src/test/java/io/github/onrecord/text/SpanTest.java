package io.github.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @Test
  void isHalfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
  }

  @Test
  void overlapsWhereAtLeastOnePlaceIsShared() {
    assertThat(new Span(2, 5).overlaps(new Span(4, 9))).isTrue();
    assertThat(new Span(2, 5).overlaps(new Span(5, 9))).isFalse();
  }

  @Test
  void comesInTheOrderOfTheText() {
    assertThat(Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).sorted())
        .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 3", "4, 2"})
  void refusesWhatIsNoRange(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end)).isInstanceOf(IllegalArgumentException.class);
  }
}
