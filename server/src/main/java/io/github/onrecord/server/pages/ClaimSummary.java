package io.github.onrecord.server.pages;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.writing.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the positions on a claim amount to, in words. */
final class ClaimSummary {
  private ClaimSummary() {}

  /** "Disputed". */
  static String verdict(Answer answer) {
    return switch (answer.verdict()) {
      case AFFIRMED -> "Affirmed";
      case DENIED -> "Denied";
      case DISPUTED -> "Disputed";
      case REPORTED -> "Reported";
      case NOT_ADDRESSED -> "Not addressed";
    };
  }

  /** What the verdict means. */
  static String meaning(Answer answer) {
    return switch (answer.verdict()) {
      case AFFIRMED -> "All on record who take a side say that it is so.";
      case DENIED -> "All on record who take a side say that it is not so.";
      case DISPUTED -> "On record, some say that it is so and some that it is not.";
      case REPORTED -> "It is passed on, and nobody on record takes a side.";
      case NOT_ADDRESSED -> "Nobody on record speaks to it.";
    };
  }

  /** "3 affirm", "1 sidesteps": each with the address of those alone. */
  static List<Link> counts(Answer answer) {
    return Stream.of(Stance.values())
        .map(stance -> count(answer, stance))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Link> count(Answer answer, Stance stance) {
    long number = answer.positions().stream().filter(p -> p.stance() == stance).count();
    if (number == 0) {
      return List.of();
    }
    String word = stance.name().toLowerCase(Locale.ROOT);
    String plural = stance == Stance.DENIES ? "deny" : word.substring(0, word.length() - 1);
    return List.of(
        Link.of(
            number + " " + (number == 1 ? word : plural),
            Addresses.claim(answer.claim()) + "&stance=" + word + "#positions"));
  }

  /** "12 passages from 7 articles of 5 outlets, 11 July to 5 November 2022". */
  static String figures(List<Position> positions) {
    List<Evidence> all = positions.stream().flatMap(p -> p.evidence().stream()).toList();
    long articles = all.stream().map(e -> e.article().id()).distinct().count();
    long outlets = all.stream().flatMap(e -> e.article().outlet().stream()).distinct().count();
    List<LocalDate> days = all.stream().flatMap(e -> e.day().stream()).sorted().toList();
    String of = outlets == 0 ? "" : " of " + ArticleLine.counted((int) outlets, "outlet");
    return ArticleLine.counted(all.size(), "passage")
        + " from "
        + ArticleLine.counted((int) articles, "article")
        + of
        + span(days);
  }

  private static String span(List<LocalDate> days) {
    if (days.isEmpty()) {
      return "";
    }
    String first = Phrases.day(days.get(0));
    String last = Phrases.day(days.get(days.size() - 1));
    return ", " + (first.equals(last) ? first : first + " to " + last);
  }
}
