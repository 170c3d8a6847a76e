package io.github.onrecord.evaluation;

import io.github.onrecord.claim.Verdict;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well positions on claims were found, over a corpus.
 *
 * @param positions speakers with the right stance
 * @param sides those of them that affirm or deny
 * @param speakers gold positions whose speaker was found with any stance
 * @param unaddressed claims that nobody speaks to, and were answered so
 */
public record ClaimMetrics(Score positions, Score sides, long speakers, Tally unaddressed) {
  static final ClaimMetrics NONE = new ClaimMetrics(Score.NONE, Score.NONE, 0, Tally.NONE);

  /** Refuses null. */
  public ClaimMetrics {
    Objects.requireNonNull(positions, "positions");
    Objects.requireNonNull(sides, "sides");
    Objects.requireNonNull(unaddressed, "unaddressed");
  }

  /** Compares all articles of a corpus. */
  public static ClaimMetrics of(Stream<ClaimComparison> corpus) {
    return corpus.flatMap(ClaimMetrics::each).reduce(NONE, ClaimMetrics::plus);
  }

  private static Stream<ClaimMetrics> each(ClaimComparison comparison) {
    Stream.Builder<ClaimMetrics> all = Stream.builder();
    for (int i = 0; i < comparison.disputes().size(); i++) {
      GoldDispute dispute = comparison.gold().disputes().get(i);
      all.add(new MatchedPositions(dispute, comparison.disputes().get(i)).metrics());
    }
    long silent =
        comparison.unaddressed().stream()
            .filter(answer -> answer.verdict() == Verdict.NOT_ADDRESSED)
            .count();
    Tally unaddressed = new Tally(silent, comparison.unaddressed().size());
    return all.add(new ClaimMetrics(Score.NONE, Score.NONE, 0, unaddressed)).build();
  }

  /** Both corpora together. */
  public ClaimMetrics plus(ClaimMetrics other) {
    return new ClaimMetrics(
        positions.plus(other.positions),
        sides.plus(other.sides),
        speakers + other.speakers,
        unaddressed.plus(other.unaddressed));
  }

  /** The figures by name, shares as percentages to one decimal. */
  public Map<String, @Nullable Object> figures() {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    figures.put("speaker and stance F1", f1(positions));
    figures.put("affirms or denies F1", f1(sides));
    figures.put("speakers found %", percent(speakers, positions.gold()));
    figures.put("stance right given speaker %", percent(positions.hits(), speakers));
    figures.put("not addressed %", percent(unaddressed.right(), unaddressed.all()));
    figures.put("positions gold/pred", new long[] {positions.gold(), positions.predicted()});
    return figures;
  }

  /** The figures as a table in plain text. */
  public String table() {
    StringBuilder table = new StringBuilder();
    figures()
        .forEach(
            (name, value) -> {
              if (!(value instanceof long[])) {
                String figure = value == null ? "-" : value.toString();
                table.append(String.format(Locale.ROOT, "%-28s  %5s\n", name, figure));
              }
            });
    return table
        .append(
            String.format(
                Locale.ROOT,
                "%-28s  %d in gold, %d found\n",
                "positions",
                positions.gold(),
                positions.predicted()))
        .toString();
  }

  // Of whole counts at once, as the reference scorer rounds them.
  private static @Nullable Double f1(Score score) {
    long sum = score.predicted() + score.gold();
    return sum == 0 ? null : Double.valueOf(Percent.rounded(200.0 * score.hits() / sum, 1));
  }

  private static double percent(long part, long whole) {
    return Percent.rounded(100.0 * part / Math.max(1, whole), 1);
  }
}
