package io.github.onrecord.app.cli;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the same articles round and round, and notes what the heap holds after each tenth. */
final class Rounds {
  private static final int NOTES = 10;

  private final List<Article> articles;
  private final int count;
  private final List<Long> heap = new ArrayList<>();

  /**
   * @param articles one at least
   * @param count how many to read, 1 at least
   */
  Rounds(List<Article> articles, int count) {
    this.articles = List.copyOf(articles);
    this.count = count;
  }

  Speed read(Extractor extractor) {
    List<Article> round = IntStream.range(0, count).mapToObj(this::at).toList();
    long start = System.nanoTime();
    try (Stream<ArticleRecord> records = extractor.readAll(round.stream())) {
      int done = 0;
      for (Iterator<ArticleRecord> each = records.iterator(); each.hasNext(); ) {
        each.next();
        done++;
        if (count > articles.size() && done * (long) NOTES / count > heap.size()) {
          heap.add(held());
        }
      }
    }
    return Speed.of(round, System.nanoTime() - start);
  }

  private Article at(int i) {
    return articles.get(i % articles.size());
  }

  /** What is in use, in bytes: what could be collected is not. */
  private static long held() {
    System.gc();
    return Footprint.heap();
  }

  /** The heap after each tenth of the articles, in megabytes. */
  String table() {
    return heap.stream()
            .map(bytes -> String.format(Locale.ROOT, "%.0f", bytes / 1e6))
            .collect(Collectors.joining(" ", "heap by tenths      ", " MB"))
        + "\n";
  }
}
