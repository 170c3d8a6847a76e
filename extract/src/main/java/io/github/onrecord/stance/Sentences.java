package io.github.onrecord.stance;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into sentences; no sentence runs over the end of a line. */
final class Sentences {
  private Sentences() {}

  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    text.lines().forEach(line -> cut(line, sentences));
    return sentences;
  }

  private static void cut(String line, List<String> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(line);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String sentence = line.substring(from, to).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      from = to;
    }
  }
}
