package io.github.onrecord.writing;

import java.io.IOException;
import java.util.List;

/** A paragraph with its marks, and beside it the cards of the statements that begin in it. */
final class PageBlock {
  private final int[] text;
  private final Block block;
  private final List<Segment> segments;
  private final List<NumberedStatement> beginning;
  private final List<NumberedStatement> tagged;

  /**
   * @param beginning the statements whose passage begins in the block
   * @param tagged the statements whose tag stands in the block
   */
  PageBlock(
      int[] text,
      Block block,
      List<Mark> marks,
      List<NumberedStatement> beginning,
      List<NumberedStatement> tagged) {
    this.text = text;
    this.block = block;
    this.segments = Segment.of(block, marks);
    this.beginning = beginning;
    this.tagged = tagged;
  }

  void write(Html html, MarkedText marked, String outlet, Destinations destinations)
      throws IOException {
    html.open("div", "class", "row").newLine();
    // The cards stand first so that they float beside the paragraph from its first line on.
    Card.list(html, beginning, outlet, destinations);
    html.open("p", "class", block.wrapped() ? "text wrapped" : "text", "dir", "auto");
    int from = 0;
    for (Segment segment : segments) {
      marked.closeBefore(segment.marks());
      tags(html, from, segment.start());
      from = segment.start();
      String words = new String(text, segment.start(), segment.end() - segment.start());
      marked.write(segment.marks(), words);
    }
    marked.closeBefore(List.of());
    tags(html, from, Integer.MAX_VALUE);
    html.close("p").newLine();
    html.close("div").newLine();
  }

  private void tags(Html html, int from, int to) throws IOException {
    for (NumberedStatement statement : tagged) {
      if (from < statement.tagPlace() && statement.tagPlace() <= to) {
        html.open("sup", "class", "tag " + statement.speaker().hue());
        html.element(
            "a", statement.tag(), "href", "#" + statement.card(), "aria-label", label(statement));
        html.close("sup");
      }
    }
  }

  private static String label(NumberedStatement statement) {
    return "%s: %s %s"
        .formatted(
            statement.tag(), statement.speaker().name(), ActWords.act(statement.statement()));
  }
}
