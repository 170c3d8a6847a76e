package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.statement.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class WildDaysTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 16);

  @Property(tries = 400)
  void findsNoDayAfterPublicationForWhatWasSaid(@ForAll("texts") String text) {
    Telling telling = Telling.of(text);
    assertThat(telling.statements().flatMap(s -> s.saidOn().stream()).map(Days::to))
        .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(PUBLISHED));
    assertThat(telling.saidOn(Optional.empty())).hasSameSizeAs(telling.saidOn());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            List.of(
                "Tuesday",
                "last",
                "next",
                "on",
                "the 31st",
                "31 June",
                "99/99/2022",
                "13/07/2022",
                "February 29",
                "2024-05-99",
                "a day later",
                "tomorrow",
                "in May",
                "said",
                "who",
                "“",
                "”",
                ",",
                ".",
                "\n\n",
                "interview",
                "May",
                "Sun.",
                "\uD83D\uDE00",
                "10 days",
                "later",
                "99 years ago",
                "this week",
                "in 2031",
                "3 June 2031",
                "'s",
                "after"));
    Arbitrary<String> wild =
        Arbitraries.frequencyOf(
                Tuple.of(5, words),
                Tuple.of(1, Arbitraries.strings().excludeChars('{', '}').ofMaxLength(6)))
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join(" ", parts));
    return Combinators.combine(wild, wild, wild, wild)
        .as(
            (a, b, c, d) ->
                a + " {1s Ann Lowe} " + b + " {1c said} " + c + " {1q it closed " + d + "} " + b);
  }
}
