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

  void write(Html html) throws IOException {
    html.open("div", "class", "row").newLine();
    // The cards stand first so that they float beside the paragraph from its first line on.
    cards(html);
    html.open("p", "class", block.wrapped() ? "text wrapped" : "text", "dir", "auto");
    if (segments.isEmpty()) {
      tags(html, block.end(), block.end());
    }
    for (int i = 0; i < segments.size(); i++) {
      int from = i == 0 ? 0 : segments.get(i).start();
      int to = i == segments.size() - 1 ? Integer.MAX_VALUE : segments.get(i).end();
      anchored(html, segments.get(i), from, to);
      tags(html, from, to);
    }
    html.close("p").newLine();
    html.close("div").newLine();
  }

  /** A segment within an anchor for each statement that begins there. */
  private void anchored(Html html, Segment segment, int from, int to) throws IOException {
    int anchors = 0;
    for (NumberedStatement statement : beginning) {
      if (from <= statement.passageStart() && statement.passageStart() < to) {
        html.open("span", "class", "passage", "id", "p" + statement.number());
        anchors++;
      }
    }
    String words = new String(text, segment.start(), segment.end() - segment.start());
    if (segment.style().isEmpty()) {
      html.text(words);
    } else {
      html.element("span", words, "class", segment.style());
    }
    for (int i = 0; i < anchors; i++) {
      html.close("span");
    }
  }

  private void tags(Html html, int from, int to) throws IOException {
    for (NumberedStatement statement : tagged) {
      if (from < statement.tagPlace() && statement.tagPlace() <= to) {
        html.open("sup", "class", "tag " + statement.hue());
        html.element(
            "a",
            statement.tag(),
            "href",
            "#c" + statement.number(),
            "aria-label",
            statement.speaker() + " " + statement.act());
        html.close("sup");
      }
    }
  }

  private void cards(Html html) throws IOException {
    if (beginning.isEmpty()) {
      return;
    }
    html.open("ol", "class", "cards").newLine();
    for (NumberedStatement statement : beginning) {
      new Card(statement).write(html);
    }
    html.close("ol").newLine();
  }
}
