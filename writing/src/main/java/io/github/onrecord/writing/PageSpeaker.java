package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.text.Fragment;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A speaker with its place on a page.
 *
 * @param number from 1, by first mention; 0 for the unknown speaker
 * @param speaker the speaker
 */
record PageSpeaker(int number, Speaker speaker) {
  private static final int HUES = 8;
  private static final Pattern INITIAL =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*+(?:(?:the|an?)\\s++)?+[^\\p{L}\\p{N}]*+([\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  /** The style class of its colour. */
  String hue() {
    return number == 0 ? "h0" : "h" + ((number - 1) % HUES + 1);
  }

  /** The id of its card. */
  String card() {
    return "v" + number;
  }

  /** The id of one of its mentions, counted from 0. */
  String mention(int index) {
    return "m" + number + "-" + (index + 1);
  }

  String name() {
    return SpeakerWords.called(speaker);
  }

  /** A capital letter, or a question mark for the unknown speaker. */
  String initial() {
    Matcher initial = INITIAL.matcher(name());
    return speaker.isKnown() && initial.find() ? initial.group(1).toUpperCase(Locale.ROOT) : "?";
  }

  /** Where the text mentions it; of mentions one within the other, the longer. */
  List<Fragment> mentions() {
    List<Fragment> all = speaker.mentions().stream().distinct().toList();
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && holds(other, one)))
        .toList();
  }

  private static boolean holds(Fragment outer, Fragment inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }
}
