package io.github.onrecord.positions;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.util.stream.Stream;

/**
 * What is read of a statement beside a claim.
 *
 * @param content the words said
 * @param passage the sentences in which they stand, with source and cue
 * @param before what stands before them, to which "the reports" or "it" may refer
 */
record StatementTexts(String content, String passage, String before) {
  private static final int BEFORE = 400;
  private static final int LONGEST = 2_000;

  /**
   * Takes a statement's texts out of its article.
   *
   * @param points the article's code points
   */
  static StatementTexts of(ArticleText text, int[] points, Statement statement) {
    Attribution attribution = statement.attribution();
    int start = places(attribution).mapToInt(Fragment::start).min().orElseThrow();
    int end = places(attribution).mapToInt(Fragment::end).max().orElseThrow();
    int from = sentenceStart(points, start);
    int to = Math.min(sentenceEnd(points, end), from + LONGEST);
    int before = sentenceStart(points, Math.max(0, from - BEFORE));
    String content = statement.content().isEmpty() ? "" : statement.content().text();
    return new StatementTexts(content, slice(text, from, to), slice(text, before, from));
  }

  /** The passage with what stands before. */
  String context() {
    return (before + " " + passage).strip();
  }

  private static Stream<Fragment> places(Attribution attribution) {
    return Stream.of(
            attribution.source().fragments().stream(),
            attribution.cue().stream(),
            attribution.content().fragments().stream())
        .flatMap(s -> s);
  }

  private static String slice(ArticleText text, int from, int to) {
    return to > from ? text.fragment(new Span(from, to)).text() : "";
  }

  private static int sentenceStart(int[] points, int at) {
    int i = at;
    while (i > 0 && !(ends(points[i - 1]) && (i >= points.length || isGap(points, i)))) {
      i--;
    }
    while (i < at && Character.isWhitespace(points[i])) {
      i++;
    }
    return i;
  }

  private static int sentenceEnd(int[] points, int at) {
    int i = Math.max(at - 1, 0);
    while (i < points.length
        && !(ends(points[i]) && (i + 1 >= points.length || isGap(points, i + 1)))) {
      i++;
    }
    return Math.min(points.length, i + 1);
  }

  private static boolean isGap(int[] points, int i) {
    return points[i - 1] == '\n'
        || Character.isWhitespace(points[i])
        || points[i] == '"'
        || points[i] == '”';
  }

  private static boolean ends(int c) {
    return c == '.' || c == '!' || c == '?' || c == '\n';
  }
}
