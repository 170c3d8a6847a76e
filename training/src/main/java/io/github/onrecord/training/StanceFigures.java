package io.github.onrecord.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How well statements were told to speak to claims, at a threshold. */
final class StanceFigures {
  /** So probably a statement speaks to a claim that it may be given as a position. */
  private static final double SPEAKS = 0.4;

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

  /**
   * One line of figures of a glance: how many statements pass it, and how many of those that speak
   * to a claim as they are judged when all are read as wholes.
   *
   * @param glanced each statement as a glance judges it
   * @param judged the same statements, in the same order, read as wholes
   * @param least how probable it must be at a glance that a statement speaks to the claim
   */
  static String ofGlance(
      List<StanceFit.Judged> glanced, List<StanceFit.Judged> judged, double least) {
    long passed = glanced.stream().filter(g -> speaks(g) >= least).count();
    int[] speaking =
        IntStream.range(0, judged.size()).filter(i -> speaks(judged.get(i)) >= SPEAKS).toArray();
    long kept = IntStream.of(speaking).filter(i -> speaks(glanced.get(i)) >= least).count();
    return String.format(
        Locale.ROOT,
        "glance %.2f: %.1f %% of statements are read as wholes, among them %.1f %% of those that then"
            + " speak to the claim",
        least,
        100.0 * passed / glanced.size(),
        100.0 * kept / Math.max(1, speaking.length));
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
