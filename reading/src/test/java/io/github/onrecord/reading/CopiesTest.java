package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String REPORT =
      "MAUNDI, June 3 (Lakes Wire) - Fishermen on the northern shore accused the power company on"
          + " Monday of letting warm water into the bay at night. \"We pull up nets of dead perch,\""
          + " said Joseph Akinyi, who heads their union. The company denied it. Its spokeswoman,"
          + " Ruth Odhiambo, said that readings were sent to the ministry every week and that none"
          + " had been above the limit. The ministry confirmed that it had received them, but not"
          + " that anybody had looked. Akinyi said that the union would take its own readings from"
          + " now on, and that it had asked the university to lend it a boat.";

  private final Copies copies = new Copies();

  private boolean isCopy(String text) {
    return copies.isCopy(Article.of("a", text));
  }

  @Test
  void knowsAReportThatAnotherOutletPrints() {
    assertThat(isCopy(REPORT)).isFalse();
    String printed =
        "Perch die in the bay\n\n"
            + REPORT
                .replace("MAUNDI, June 3 (Lakes Wire) - ", "")
                .replace(". ", ".\n\n")
                .replace("\"", "”")
            + "\n\nRead more on the lake.";
    assertThat(isCopy(printed)).isTrue();
    assertThat(isCopy(REPORT.substring(0, REPORT.indexOf(" Akinyi said")))).isTrue();
  }

  @Test
  void takesNoOtherReportOfTheSameEventsForACopy() {
    isCopy(REPORT);
    assertThat(
            isCopy(
                "The power company at Maundi has rejected claims that it kills fish in the bay. In"
                    + " a statement on Tuesday it said that \"every reading is below the limit\"."
                    + " Joseph Akinyi, who heads the fishermen's union, told this newspaper that"
                    + " he did not believe a word: \"We pull up nets of dead perch.\""))
        .isFalse();
  }

  @Test
  void cannotTellOfAFewWords() {
    assertThat(isCopy("The ministry confirmed it.")).isFalse();
    assertThat(isCopy("The ministry confirmed it.")).isFalse();
    assertThat(isCopy("")).isFalse();
  }

  /** Words drawn at random, so that articles share next to nothing. */
  private static String words(int seed, int length) {
    Random random = new Random(seed);
    return IntStream.range(0, length)
        .mapToObj(i -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }

  @Property(tries = 200)
  void knowsEveryCopyOfWhichLittleIsChanged(
      @ForAll int seed, @ForAll @IntRange(min = 0, max = 280) int place) {
    Copies some = new Copies();
    String text = words(seed, 300);
    some.isCopy(Article.of("a", text));
    List<String> changed =
        text.lines().flatMap(line -> List.of(line.split(" ", -1)).stream()).toList();
    String copy =
        IntStream.range(0, changed.size())
            .mapToObj(i -> i >= place && i < place + 15 ? "new" + i : changed.get(i))
            .collect(Collectors.joining(" "));
    assertThat(some.isCopy(Article.of("b", copy))).isTrue();
  }

  @Test
  void remembersTheLatestAndForgetsTheOldest() {
    int articles = 70_000;
    int copiesSeen = 0;
    for (int i = 0; i < articles; i++) {
      copiesSeen += isCopy(words(i, 20)) ? 1 : 0;
    }
    assertThat(copiesSeen).isZero();
    assertThat(isCopy(words(articles - 1, 20))).isTrue();
    assertThat(isCopy(words(articles - 60_000, 20))).isTrue();
    assertThat(isCopy(words(0, 20))).as("the first, long ago").isFalse();
  }
}
