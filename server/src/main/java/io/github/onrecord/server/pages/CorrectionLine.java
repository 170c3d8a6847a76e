package io.github.onrecord.server.pages;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.writing.Phrases;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A correction in a list.
 *
 * @param number its number
 * @param words the words it is of
 * @param read what the machine takes them for
 * @param corrected what a person takes them for
 * @param by who corrected it, and on which day
 * @param article the headline, leading to the article
 * @param statement the page of the statement
 */
record CorrectionLine(
    long number,
    String words,
    String read,
    String corrected,
    String by,
    Link article,
    String statement) {

  static CorrectionLine of(Correction correction) {
    LocalDate day = LocalDate.ofInstant(correction.made(), ZoneOffset.UTC);
    return new CorrectionLine(
        correction.number(),
        Phrases.line(words(correction.attribution())),
        words(correction.read()),
        words(correction.corrected()),
        Phrases.line(correction.by()) + ", " + Phrases.day(day),
        Link.of(
            PassageView.title(correction.article()), Addresses.article(correction.article().id())),
        Addresses.statement(correction.article().id(), correction.statement()));
  }

  /** What is said, or the crediting words where nothing is. */
  private static String words(Attribution attribution) {
    Passage content = attribution.content();
    return content.isEmpty() ? attribution.cue().map(Fragment::text).orElse("") : content.text();
  }

  private static String words(Answer answer) {
    if (!answer.stated()) {
      return "no statement";
    }
    String who = answer.speaker().isKnown() ? answer.speaker().name() : "nobody named";
    return Phrases.line(who) + " " + answer.act().name().toLowerCase(Locale.ROOT);
  }
}
