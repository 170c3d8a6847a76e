package io.github.onrecord.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the text of the article in a page. */
final class MainText {
  private static final int FEWEST_WORDS = 4;
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSING = "\"'”’)]";

  /** Without an address, Readability logs an error with its trace for every page. */
  private static final String ANYWHERE = "https://page.invalid/";

  /** Where short articles stand, of which Readability finds too little to be sure. */
  private static final List<String> CONTAINERS =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");

  private MainText() {}

  /**
   * The paragraphs with a blank line between; empty if the page has no article.
   *
   * @param stated the text as the page states it for machines, often without paragraphs
   */
  static Optional<String> of(Document page, Optional<String> stated) {
    Boilerplate.removeFrom(page);
    Optional<String> found = sentences(readable(page.clone())).or(() -> inContainer(page));
    int length = found.map(String::length).orElse(0);
    return stated
        .map(HtmlText::of)
        .filter(text -> text.length() > 2 * length)
        .flatMap(text -> sentences(List.of(text)))
        .or(() -> found);
  }

  private static List<String> readable(Document page) {
    Element content = new Readability4J(ANYWHERE, page).parse().getArticleContent();
    return content == null ? List.of() : HtmlText.blocks(content);
  }

  private static Optional<String> inContainer(Document page) {
    page.select("header").remove();
    return CONTAINERS.stream()
        .flatMap(query -> Stream.ofNullable(page.selectFirst(query)))
        .flatMap(container -> sentences(HtmlText.blocks(container)).stream())
        .findFirst();
  }

  // Menus, forms and lists of links have none.
  private static Optional<String> sentences(List<String> blocks) {
    boolean any = blocks.stream().flatMap(String::lines).anyMatch(MainText::isSentence);
    return any ? Optional.of(String.join("\n\n", blocks)) : Optional.empty();
  }

  private static boolean isSentence(String line) {
    int last = line.length() - 1;
    while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    boolean ends = last >= 0 && SENTENCE_ENDS.indexOf(line.charAt(last)) >= 0;
    return ends && line.chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1;
  }
}
