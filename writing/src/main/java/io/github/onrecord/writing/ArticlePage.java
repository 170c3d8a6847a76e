package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** One article as a page: its text with the passages marked, the statements beside it. */
final class ArticlePage {
  private final ArticleRecord record;
  private final Destinations destinations;
  private final int[] text;
  private final List<Block> blocks;
  private final PageSpeakers speakers;
  private final List<NumberedStatement> statements;
  private final List<Mark> marks;

  ArticlePage(ArticleRecord record) {
    this(record, Destinations.none());
  }

  ArticlePage(ArticleRecord record, Destinations destinations) {
    this.record = record;
    this.destinations = destinations;
    this.text = record.article().text().codePoints();
    this.blocks = Block.of(text);
    this.speakers = new PageSpeakers(record);
    this.statements = NumberedStatement.of(record, speakers);
    this.marks = marks();
  }

  /** The headline, or the id of an article without one. */
  static String title(Article article) {
    return article.title().filter(title -> !title.isBlank()).orElse(article.id());
  }

  void write(Writer out) throws IOException {
    Html html = PageFrame.begin(out, title(record.article()) + " – on record");
    html.open("main").newLine();
    inside(html);
    html.close("main").newLine();
    PageFrame.end(html);
  }

  void inside(Html html) throws IOException {
    header(html);
    text(html);
    new Speakers(speakers, statements, outlet(), destinations).write(html);
    footer(html);
  }

  private void header(Html html) throws IOException {
    Article article = record.article();
    html.open("header", "class", "headline").newLine();
    if (article.outlet().isPresent()) {
      html.element("p", article.outlet().get(), "class", "outlet", "dir", "auto").newLine();
    }
    html.element("h1", Visible.line(title(article)), "dir", "auto").newLine();
    html.open("p", "class", "meta");
    if (article.published().isPresent()) {
      html.element("span", DayWords.of(article.published().get()));
    }
    if (article.url().isPresent()) {
      address(html, article.url().get());
    }
    html.element("span", tally()).close("p").newLine();
    html.close("header").newLine();
  }

  private String tally() {
    if (record.statements().isEmpty()) {
      return "no statements found";
    }
    Tally tally = new Tally();
    tally.add(record);
    return tally.toString();
  }

  private void text(Html html) throws IOException {
    html.open("article").newLine();
    MarkedText marked = new MarkedText(html);
    for (PageBlock block : pageBlocks()) {
      block.write(html, marked, outlet(), destinations);
    }
    marked.anchorUnseen(marks);
    html.close("article").newLine();
  }

  /** Where the words arrive at the end. */
  private String outlet() {
    return record.article().outlet().filter(name -> !name.isBlank()).orElse("this article");
  }

  private static void address(Html html, String url) throws IOException {
    Optional<URI> link = Links.web(url);
    html.open("span");
    if (link.isPresent()) {
      String host = link.get().getHost();
      html.element("a", host, "href", link.get().toString(), "rel", "noopener noreferrer nofollow");
    } else {
      html.element("bdi", Visible.line(url));
    }
    html.close("span");
  }

  private void footer(Html html) throws IOException {
    html.open("footer").newLine().open("p");
    html.element("span", "Thick underline", "class", "source h1");
    html.text(": whom the article credits. ");
    html.element("span", "Thin underline", "class", "mention h1");
    html.text(": a mention of a speaker; it leads to what is on record of them. ");
    html.element("span", "Dotted", "class", "cue").text(": the words that credit them. ");
    html.element("span", "Shaded", "class", "content").text(": what they say; ");
    html.element("span", "with a bar", "class", "content denied").text(": what they deny; ");
    html.element("span", "dashed", "class", "content maybe").text(": probably so. ");
    html.text("The letter is the speaker's initial and leads to the statement.").close("p");
    html.newLine().open("p").text("An act is read from the words that the article uses for it, ");
    html.text("which stand behind it, or from the speaker's own words. ");
    html.text("Found by " + record.model() + ".").close("p").newLine();
    html.close("footer").newLine();
  }

  private List<Mark> marks() {
    return Stream.concat(
            statements.stream().flatMap(statement -> Mark.of(statement).stream()),
            speakers.all().stream().flatMap(speaker -> Mark.of(speaker).stream()))
        .toList();
  }

  private List<PageBlock> pageBlocks() {
    List<List<NumberedStatement>> beginning = byBlock(NumberedStatement::passageStart);
    List<List<NumberedStatement>> tagged = byBlock(statement -> statement.tagPlace() - 1);
    List<PageBlock> pageBlocks = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      pageBlocks.add(new PageBlock(text, blocks.get(i), marks, beginning.get(i), tagged.get(i)));
    }
    return pageBlocks;
  }

  /** The statements of each block: of the last that begins at or before their place. */
  private List<List<NumberedStatement>> byBlock(ToIntFunction<NumberedStatement> place) {
    List<List<NumberedStatement>> byBlock = new ArrayList<>();
    blocks.forEach(block -> byBlock.add(new ArrayList<>()));
    for (NumberedStatement statement : statements) {
      int last = blocks.size() - 1;
      while (last > 0 && blocks.get(last).start() > place.applyAsInt(statement)) {
        last--;
      }
      byBlock.get(last).add(statement);
    }
    return byBlock;
  }
}
