package io.github.onrecord.server.pages;

import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.writing.Phrases;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statement that shows a position.
 *
 * @param number its number on the page, from 1
 * @param stance the stance it shows
 * @param sure whether it is shown as certain
 * @param day the day it was said, or else published
 * @param passage the statement in its context
 * @param words the exact words
 * @param reason why it is taken for that stance
 */
record EvidenceView(
    int number,
    Stance stance,
    boolean sure,
    Optional<LocalDate> day,
    PassageView passage,
    String words,
    String reason) {
  private static final double SURE = 0.7;
  private static final Pattern CUE = Pattern.compile("^cue '(.*?)'(?=,|$)");

  static EvidenceView of(int number, Stance stance, Evidence evidence, PassageView passage) {
    return new EvidenceView(
        number,
        stance,
        evidence.confidence() >= SURE,
        evidence.day(),
        passage,
        Phrases.line(evidence.text()),
        reason(stance, Phrases.line(evidence.reason())));
  }

  /** The stance stands before it already; the cue is shown as words of the article are. */
  private static String reason(Stance stance, String reason) {
    String told = stance.name().toLowerCase(Locale.ROOT) + ": ";
    String rest = reason.startsWith(told) ? reason.substring(told.length()) : reason;
    return CUE.matcher(rest).replaceFirst("“$1”");
  }

  /** The claim and the answer against each other. */
  Against against(String claim) {
    return Against.of(claim, words);
  }

  /** "denies" or "probably denies". */
  String act() {
    return (sure ? "" : "probably ") + word();
  }

  /** "denies". */
  String word() {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  /** What the mark in the picture stands for, for those who hear it or point at it. */
  String told() {
    return "%s, %s: %s: “%s”"
        .formatted(
            day.map(Phrases::day).orElse("day unknown"), passage.speaker().words(), act(), words);
  }

  /** What leads to it on its page. */
  String anchor() {
    return "e" + number;
  }
}
