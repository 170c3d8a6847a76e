package io.github.onrecord.app.cli;

import io.github.onrecord.text.Article;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How much was read in a time.
 *
 * @param articles how many articles
 * @param words how many words, which white space divides
 * @param seconds how long it took
 */
record Speed(int articles, long words, double seconds) {
  private static final Pattern WORD = Pattern.compile("\\S+");

  static Speed of(List<Article> articles, long nanoseconds) {
    long words = articles.stream().mapToLong(Speed::words).sum();
    return new Speed(articles.size(), words, nanoseconds / 1e9);
  }

  private static long words(Article article) {
    return WORD.matcher(article.text().toString()).results().count();
  }

  String table() {
    return String.format(
        Locale.ROOT,
        """
        articles a second   %10.2f
        words a second      %10.0f
        measured on         %10d articles, %d words, %.2f s
        """,
        articles / seconds,
        words / seconds,
        articles,
        words,
        seconds);
  }
}
