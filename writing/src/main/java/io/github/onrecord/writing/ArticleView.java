package io.github.onrecord.writing;

import io.github.onrecord.statement.ArticleRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** An article with its marks and cards, for a page that has a frame of its own. */
public final class ArticleView {
  private ArticleView() {}

  /**
   * What stands between the page's beginning and its end, as HTML in which every word of the
   * article is escaped. It needs {@link #style()} and no script.
   */
  public static String html(ArticleRecord record, Destinations destinations) {
    StringWriter out = new StringWriter();
    try {
      new ArticlePage(record, destinations).inside(new Html(out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The style sheet of articles. */
  public static String style() {
    return PageFrame.style();
  }
}
