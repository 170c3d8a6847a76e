package io.github.onrecord.ledger;

import io.github.onrecord.statement.ArticleRecord;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * All that was read so far: articles, statements, and who made them, in one SQLite file, with a
 * folder beside it that holds an index of it.
 *
 * <p>May be used by several threads; several programs may use one file. Every method throws {@link
 * LedgerException} if the file cannot be read or written.
 */
public final class Ledger implements AutoCloseable {
  private final Database database;
  private final Articles articles;
  private final Entities entities;
  private final Search search;
  private final Clock clock = Clock.systemUTC();

  private Ledger(Database database, Search search) {
    this.database = database;
    this.articles = new Articles(database);
    this.entities = new Entities(database);
    this.search = search;
  }

  /**
   * Opens a ledger, and makes it where there is none.
   *
   * @throws LedgerException if the file is no ledger, damaged, of a newer version, or not writable
   */
  public static Ledger open(Path path) {
    return of(Databases.open(path), new EncoderMeaning());
  }

  /**
   * Opens a ledger that is there; it may lie where nothing can be written.
   *
   * @throws LedgerException also if there is none
   */
  public static Ledger openExisting(Path path) {
    return of(Databases.openExisting(path), new EncoderMeaning());
  }

  static Ledger open(Path path, Meaning meaning) {
    return of(Databases.open(path), meaning);
  }

  private static Ledger of(Database database, Meaning meaning) {
    return new Ledger(database, Search.of(database, meaning));
  }

  /** Stores all that an article puts on record, as a whole or not at all, unless it is there. */
  public Addition add(ArticleRecord record) {
    Addition addition = articles.add(record, clock.instant());
    search.changed();
    return addition;
  }

  /** All that an article puts on record. */
  public Optional<ArticleRecord> record(String article) {
    return articles.named(article).map(StoredArticle::record);
  }

  /**
   * Whom a speaker of an article is taken for.
   *
   * @param speaker the speaker's id in the article
   */
  public Optional<Entity> entity(String article, String speaker) {
    return entities.ofSpeaker(article, speaker);
  }

  /** The statements that fit a question, the best first, each once for all copies of a story. */
  public List<Found> search(Question question) {
    return search.find(question);
  }

  /**
   * Statements that may speak to a claim: by their words, their meaning, or the names in it.
   *
   * @param limit how many are wanted at most
   */
  public List<Found> candidates(String claim, int limit) {
    return search.find(Question.about(claim, limit));
  }

  /** Makes the search index anew. */
  public void rebuildIndex() {
    search.rebuild();
  }

  /** Waits until the index holds what was added, then releases all. */
  @Override
  public void close() {
    search.close();
    database.close();
  }
}
