package io.github.onrecord.ledger;

import io.github.onrecord.correction.Correction;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.LedgerEntry;
import io.github.onrecord.text.Article;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

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
  private final Linking linking;
  private final Settling settling;
  private final Rereading rereading;
  private final Entries entries;
  private final Search search;
  private final Clock clock = Clock.systemUTC();

  private Ledger(Database database, Search search) {
    this.database = database;
    this.articles = new Articles(database);
    this.entities = new Entities(database);
    this.linking = new Linking(database);
    this.settling = new Settling(database);
    this.rereading = new Rereading(database, articles, linking, settling);
    this.entries = new Entries(database);
    this.search = search;
  }

  /**
   * Opens a ledger, and makes it where there is none.
   *
   * @throws LedgerException if the file is no ledger, damaged, of a newer version, or not writable
   */
  public static Ledger open(Path path) {
    return of(Databases.open(path), new RememberedMeaning(new EncoderMeaning()));
  }

  /**
   * Opens a ledger that is there; it may lie where nothing can be written.
   *
   * @throws LedgerException also if there is none
   */
  public static Ledger openExisting(Path path) {
    return of(Databases.openExisting(path), new RememberedMeaning(new EncoderMeaning()));
  }

  static Ledger open(Path path, Meaning meaning) {
    return of(Databases.open(path), meaning);
  }

  private static Ledger of(Database database, Meaning meaning) {
    return new Ledger(database, Search.of(database, meaning));
  }

  /** Stores all that an article puts on record, as a whole or not at all, unless it is there. */
  public Addition add(ArticleRecord record) {
    return indexed(
        articles.add(
            record,
            clock.instant(),
            stored -> {
              linking.link(stored);
              settling.settle(stored.row());
            }));
  }

  /**
   * Stores an article of another ledger with the links and corrections it had there, unless it is
   * there.
   *
   * @throws LedgerException also if a link is of a speaker that the article does not have
   */
  public Addition add(LedgerEntry entry) {
    return indexed(
        articles.add(
            entry.asRead(),
            entry.added(),
            stored -> {
              entries.link(stored, entry);
              settling.settle(stored.row());
              correct(stored, entry);
            }));
  }

  /** Copies that were added before are corrected with it. */
  private void correct(Articles.Stored stored, LedgerEntry entry) {
    CorrectionRows rows = new CorrectionRows(database);
    for (Correction each : entry.corrections()) {
      rows.touched(rows.bring(stored.row(), each)).forEach(settling::settle);
    }
  }

  /**
   * Puts a new reading of an article that is there in the place of the old one; adds it if it is
   * not there. What people corrected, split and merged stays, as far as the new reading finds the
   * same words and names.
   */
  public Addition reread(ArticleRecord record) {
    return rereading.reread(record).orElseGet(() -> add(record));
  }

  /** Does all of this at once or, if it throws, nothing, which takes less time than one by one. */
  void together(Runnable work) {
    database.transaction(
        () -> {
          work.run();
          return true;
        });
  }

  private Addition indexed(Addition addition) {
    if (addition.outcome() != Addition.Outcome.ALREADY_THERE) {
      search.changed();
    }
    return addition;
  }

  /** Gives up each question to the ledger's tables that takes longer from now on. */
  public void limit(Duration each) {
    database.limit(each);
  }

  /**
   * Does what may not take longer with all questions that it asks the ledger's tables in this
   * thread; what changes rows may.
   *
   * @throws LedgerException if it does, which {@link LedgerException#isLate} tells
   * @throws Exception what {@code work} throws
   */
  public <T> T within(Duration all, Callable<T> work) throws Exception {
    return database.within(all, work);
  }

  /** Whether adding an article would change nothing. */
  public boolean holds(Article article) {
    return articles.holds(article);
  }

  /** All articles in the order in which they were added, read as the stream advances. */
  public Stream<LedgerEntry> entries() {
    return entries.all();
  }

  /** The persons and bodies, and what each is on record with. */
  public KnownSpeakers speakers() {
    return new KnownSpeakers(database, clock);
  }

  /** What people put right. */
  public Corrections corrections() {
    return new Corrections(database, clock);
  }

  /** What is in dispute. */
  public Disputes disputes() {
    return new Disputes(database, clock);
  }

  /** A word that is another whenever what is on record may have changed. */
  public String revision() {
    IndexState state = IndexState.of(database);
    String relinked =
        database.one(
            "SELECT count(*) || '.' || coalesce(max(id), 0) || '.' || coalesce(max(made), '')"
                + " FROM relinking",
            row -> row.text(1));
    return state.article() + "." + state.change() + "." + relinked;
  }

  /** What the ledger holds, at a glance. */
  public Overview overview() {
    return new Overview(database);
  }

  /** All that an article puts on record. */
  public Optional<ArticleRecord> record(String article) {
    return articles.named(article).map(StoredArticle::record);
  }

  /** The same with all that the ledger knows of the article. */
  public Optional<LedgerEntry> entry(String article) {
    return entries.named(article);
  }

  /**
   * Whether another copy of an article, or version of it, has the same statement by the same act.
   *
   * @param statement its id in the article
   */
  public boolean isRepeated(String article, String statement) {
    return articles.isRepeated(article, statement);
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
   * Statements of one speaker on different days that are alike in meaning, as where somebody says
   * the same again or takes it back; the most alike first.
   *
   * @param limit how many pairs are wanted at most
   */
  public List<Alike> alike(Entity entity, int limit) {
    return search.alike(entity, limit);
  }

  /**
   * Statements that may speak to a claim: by their words, their meaning, or the names in it.
   *
   * @param limit how many are wanted at most
   */
  public List<Found> candidates(String claim, int limit) {
    return search.find(Question.about(claim, limit));
  }

  /**
   * Leaves what is added out of the index until the next question or {@link #completeIndex}: adding
   * takes a third less time, which the first question then takes more.
   */
  public void indexLater() {
    search.later();
  }

  /** How many articles the search index lacks, which the next question waits for. */
  public long notIndexed() {
    return search.missing();
  }

  /**
   * Brings the search index to the ledger's state; questions do it by themselves.
   *
   * @throws LedgerException also if the index cannot be written
   */
  public void completeIndex() {
    search.complete();
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
