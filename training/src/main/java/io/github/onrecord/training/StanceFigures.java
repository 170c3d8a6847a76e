package io.github.onrecord.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How well statements were told to speak to claims, at a threshold. */
final class StanceFigures {
  private StanceFigures() {}

  /**
   * One line of figures.
   *
   * @param least how probable a statement's stance must be
   * @param surest how probable it must be of one of an article's statements that it speaks to the
   *     claim
   */
  static String of(List<StanceFit.Judged> judged, double least, double surest) {
    Map<Integer, List<StanceFit.Judged>> claims =
        judged.stream().collect(Collectors.groupingBy(j -> j.example().question()));
    long gold = judged.stream().filter(j -> j.example().answer() != StanceExample.NONE).count();
    List<StanceFit.Judged> given =
        claims.values().stream()
            .filter(claim -> claim.stream().anyMatch(j -> speaks(j) >= surest))
            .flatMap(claim -> claim.stream().filter(j -> j.probabilities().get(best(j)) >= least))
            .toList();
    long found = given.stream().filter(j -> j.example().answer() != StanceExample.NONE).count();
    long right = given.stream().filter(j -> best(j) == j.example().answer()).count();
    List<List<StanceFit.Judged>> empty =
        claims.values().stream()
            .filter(c -> c.stream().allMatch(j -> j.example().answer() == StanceExample.NONE))
            .toList();
    long silent = empty.stream().filter(c -> c.stream().noneMatch(given::contains)).count();
    return String.format(
        Locale.ROOT,
        "least %.2f, surest %.2f: speaks to F1 %.1f, stance too F1 %.1f; %d of %d claims nobody speaks to silent",
        least,
        surest,
        200.0 * found / (gold + given.size()),
        200.0 * right / (gold + given.size()),
        silent,
        empty.size());
  }

  private static double speaks(StanceFit.Judged judged) {
    return 1 - judged.probabilities().get(StanceExample.NONE);
  }

  private static int best(StanceFit.Judged judged) {
    List<Double> p = judged.probabilities();
    return IntStream.range(0, StanceExample.NONE)
        .reduce((a, b) -> p.get(b) > p.get(a) ? b : a)
        .orElseThrow();
  }
}
