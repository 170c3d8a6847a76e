package io.github.onrecord.server.pages;

import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.writing.Phrases;
import java.util.Locale;

/**
 * A speaker who stands elsewhere than before.
 *
 * @param speaker who
 * @param from the earlier stance
 * @param to the later one
 * @param before when the first was said
 * @param after when the second was
 * @param words both, side by side
 */
record ChangeView(
    String speaker, String from, String to, String before, String after, WordDiff words) {

  static ChangeView of(Change change) {
    return new ChangeView(
        Phrases.line(Phrases.called(change.speaker())),
        change.from().name().toLowerCase(Locale.ROOT),
        change.to().name().toLowerCase(Locale.ROOT),
        when(change.before()),
        when(change.after()),
        WordDiff.of(Phrases.line(change.before().text()), Phrases.line(change.after().text())));
  }

  private static String when(Evidence evidence) {
    String day = evidence.day().map(Phrases::day).orElse("day unknown");
    return day + evidence.article().outlet().map(o -> ", " + Phrases.line(o)).orElse("");
  }
}
