package io.github.onrecord.ledger;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The index of a ledger, kept at the ledger's state. */
final class Search implements AutoCloseable {
  /** Every turn of the index ends on the disk, which is too slow for each article. */
  private static final int TOGETHER = 64;

  private final Database database;
  private final Database forIndexing;
  private final Meaning meaning;
  private final SearchIndex index;
  private final Indexing indexing;
  private final Background background;
  private final AtomicLong pending = new AtomicLong();
  private volatile boolean later;

  private Search(Database database, Path folder, Meaning meaning) {
    this.database = database;
    this.forIndexing = Databases.openExisting(database.path());
    this.meaning = meaning;
    this.index = new SearchIndex(folder, meaning);
    this.indexing = new Indexing(folder, meaning, forIndexing);
    this.background = new Background(this::catchUpQuietly);
  }

  static Search of(Database database, Meaning meaning) {
    Path path = database.path();
    return new Search(database, path.resolveSibling(path.getFileName() + ".index"), meaning);
  }

  /** Has the index brought to the ledger's state, in the background. */
  void changed() {
    if (pending.incrementAndGet() % TOGETHER == 0 && !later) {
      background.ask();
    }
  }

  List<Found> find(Question question) {
    refresh();
    List<Ranked> ranked = index.find(question, question.speaker().map(this::rows));
    return new Gathering(database).of(ranked).toList();
  }

  List<Alike> alike(Entity entity, int limit) {
    refresh();
    return new OwnAlike(database, index).of(entity, limit);
  }

  /** The rows of the speakers of articles who are called so. */
  private Set<Long> rows(String name) {
    Set<Long> rows = new HashSet<>();
    for (long entity : new Profiles(database).numbers(name)) {
      rows.addAll(
          database.list("SELECT id FROM speaker WHERE entity = ?", r -> r.number(1), entity));
    }
    return rows;
  }

  void later() {
    later = true;
  }

  long missing() {
    IndexState whole = IndexState.of(database);
    IndexState done = index.state();
    return done.growsTo(whole) ? whole.article() - done.article() : whole.article();
  }

  void complete() {
    told(indexing.catchUp());
  }

  void rebuild() {
    told(indexing.rebuild());
  }

  private void told(boolean done) {
    if (!done) {
      throw new LedgerException(
          database.path() + ": another program is indexing; try again when it has finished");
    }
  }

  /** An old index answers better than none. */
  private void refresh() {
    if (IndexState.of(database).equals(index.state())) {
      return;
    }
    try {
      indexing.catchUp();
    } catch (LedgerException e) {
      if (index.state().equals(IndexState.NONE)) {
        throw e;
      }
    }
  }

  /** The index is no truth: whoever asks next sees that it lacks something, and why. */
  private void catchUpQuietly() {
    try {
      indexing.catchUp();
    } catch (LedgerException e) {
      return;
    }
  }

  @Override
  public void close() {
    if (pending.get() > 0 && !later) {
      background.ask();
    }
    background.close();
    index.close();
    meaning.close();
    forIndexing.close();
  }
}
