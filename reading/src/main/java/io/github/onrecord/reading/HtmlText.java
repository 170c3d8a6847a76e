package io.github.onrecord.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Markup as plain text: a blank line between blocks, a line break for each {@code br}. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> NO_TEXT =
      Set.of("script", "style", "noscript", "template", "head", "figcaption", "button");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int hidden;

  private HtmlText() {}

  /** The text of an XHTML or HTML fragment. */
  static String of(String markup) {
    return String.join("\n\n", blocks(Jsoup.parseBodyFragment(markup).body()));
  }

  /** The text of paragraphs, block quotes, headings and list items, in their order. */
  static List<String> blocks(Element element) {
    HtmlText text = new HtmlText();
    element.traverse(text);
    text.endBlock();
    return List.copyOf(text.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && hidden == 0) {
      block.append(
          text.getWholeText().replaceAll("[\\s\\u00A0]+", " ").replaceAll("[\\u00AD\\u200B]", ""));
    } else if (node instanceof Element element) {
      start(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
  }

  private void start(Element element) {
    if (NO_TEXT.contains(element.normalName())) {
      hidden++;
    } else if (element.normalName().equals("br")) {
      block.append('\n');
    } else if (element.normalName().equals("q")) {
      block.append('“');
    } else if (element.isBlock()) {
      endBlock();
    }
  }

  private void end(Element element) {
    if (NO_TEXT.contains(element.normalName())) {
      hidden--;
    } else if (element.normalName().equals("q")) {
      block.append('”');
    } else if (element.isBlock()) {
      endBlock();
    }
  }

  private void endBlock() {
    String text =
        block
            .toString()
            .replaceAll(" +", " ")
            .replaceAll(" ?\\n ?", "\n")
            .replaceAll("\\n{2,}", "\n\n");
    block.setLength(0);
    if (!text.isBlank()) {
      blocks.add(text.strip());
    }
  }
}
