package io.github.onrecord.ledger;

import io.github.onrecord.statement.ArticleRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/** Fills a ledger with many articles, made by repeating and varying given ones, to measure with. */
public final class FilledLedger {
  /** So many are made on all processors, then added in one transaction. */
  private static final int TOGETHER = 1024;

  private FilledLedger() {}

  /**
   * Adds articles until there are as many as wanted; one that was stopped goes on where it was.
   *
   * @param path of the ledger, which is made where there is none
   * @param records the articles that are varied, one at least
   * @param articles how many there shall be
   * @param progress is told how many there are
   * @throws LedgerException if it cannot be made there
   */
  public static void fill(
      Path path, List<ArticleRecord> records, int articles, LongConsumer progress) {
    fill(path, records, articles, progress, new EncoderMeaning());
  }

  static void fill(
      Path path,
      List<ArticleRecord> records,
      int articles,
      LongConsumer progress,
      Meaning meaning) {
    Variation variation = new Variation(records);
    try (Ledger ledger = Ledger.open(path, new VariedMeaning(meaning))) {
      long next = ledger.overview().articles();
      while (next < articles) {
        long end = Math.min(articles, next + TOGETHER);
        List<ArticleRecord> some =
            LongStream.range(next, end)
                .parallel()
                .mapToObj(i -> varied(variation, records, (int) i))
                .toList();
        ledger.together(() -> some.forEach(ledger::add));
        LongStream.rangeClosed(next + 1, end).forEach(progress);
        next = end;
      }
    }
  }

  private static ArticleRecord varied(Variation variation, List<ArticleRecord> records, int i) {
    ArticleRecord original = records.get(i % records.size());
    return variation.of(original, i / records.size());
  }
}
