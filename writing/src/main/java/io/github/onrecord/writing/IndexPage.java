package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.io.Writer;

/** The page that lists the others, written as they come. */
final class IndexPage {
  private final Writer out;
  private final Html html;
  private final Tally tally = new Tally();

  IndexPage(Writer out) throws IOException {
    this.out = out;
    html = PageFrame.begin(out, "On record");
    html.open("main").newLine().open("header").element("h1", "On record").close("header");
    html.newLine().open("ul", "class", "index").newLine();
  }

  void add(ArticleRecord record, String file) throws IOException {
    Article article = record.article();
    Tally own = new Tally();
    own.add(record);
    tally.add(record);
    html.open("li");
    html.open("a", "href", Links.toFile(file), "dir", "auto");
    html.element("bdi", Visible.line(ArticlePage.title(article))).close("a");
    html.open("p", "class", "meta");
    if (article.outlet().isPresent()) {
      html.open("span").element("bdi", Visible.line(article.outlet().get())).close("span");
    }
    if (article.published().isPresent()) {
      html.element("span", DayWords.of(article.published().get()));
    }
    html.element("span", own.toString()).close("p").close("li").newLine();
  }

  void end() throws IOException {
    html.close("ul").newLine().open("footer").element("p", tally + ".").close("footer");
    html.newLine().close("main").newLine();
    PageFrame.end(html);
    out.flush();
  }
}
