package io.github.onrecord.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
  private static Axis axis(String first, String last) {
    return new Axis(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<String> words(String first, String last) {
    return axis(first, last).ticks().stream().map(Axis.Tick::words).toList();
  }

  @Test
  void laysDaysOutEvenlyBetweenMargins() {
    Axis axis = axis("2022-07-01", "2022-07-11");
    assertThat(axis.place(LocalDate.parse("2022-07-01"))).isEqualTo(4);
    assertThat(axis.place(LocalDate.parse("2022-07-06"))).isEqualTo(50);
    assertThat(axis.place(LocalDate.parse("2022-07-11"))).isEqualTo(96);
  }

  @Test
  void putsASingleDayInTheMiddle() {
    assertThat(axis("2022-07-01", "2022-07-01").place(LocalDate.parse("2022-07-01"))).isEqualTo(50);
  }

  @Test
  void namesDaysMonthsOrYearsAsTheSpanIs() {
    assertThat(words("2022-07-19", "2022-07-22"))
        .containsExactly("19 Jul 2022", "20 Jul", "21 Jul", "22 Jul");
    assertThat(words("2022-10-11", "2023-02-05"))
        .containsExactly("Nov 2022", "Dec", "Jan 2023", "Feb");
    assertThat(words("2019-03-01", "2022-11-05")).containsExactly("2020", "2021", "2022");
  }

  @Test
  void namesFewEnoughToBeReadOnAPhone() {
    for (int days = 0; days < 40_000; days += 97) {
      LocalDate first = LocalDate.parse("1950-01-31");
      assertThat(new Axis(first, first.plusDays(days)).ticks()).hasSizeBetween(1, 7);
    }
  }
}
