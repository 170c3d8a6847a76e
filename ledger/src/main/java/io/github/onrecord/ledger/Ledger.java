package io.github.onrecord.ledger;

import io.github.onrecord.statement.ArticleRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * All that was read so far: articles, statements, and who made them, in one SQLite file.
 *
 * <p>May be used by several threads; several programs may use one file. Every method throws {@link
 * LedgerException} if the file cannot be read or written.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final Articles articles;
  private final Clock clock = Clock.systemUTC();

  private Ledger(Database database) {
    this.database = database;
    this.articles = new Articles(database);
  }

  /**
   * Opens a ledger, and makes it where there is none.
   *
   * @throws LedgerException if the file is no ledger, damaged, of a newer version, or not writable
   */
  public static Ledger open(Path path) {
    return new Ledger(Databases.open(path));
  }

  /**
   * Opens a ledger that is there; it may lie where nothing can be written.
   *
   * @throws LedgerException also if there is none
   */
  public static Ledger openExisting(Path path) {
    return new Ledger(Databases.openExisting(path));
  }

  /** Stores all that an article puts on record, as a whole or not at all, unless it is there. */
  public Addition add(ArticleRecord record) {
    return articles.add(record, clock.instant());
  }

  /** All that an article puts on record. */
  public Optional<ArticleRecord> record(String article) {
    return articles.named(article).map(StoredArticle::record);
  }

  @Override
  public void close() {
    database.close();
  }
}
