package io.github.onrecord.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The index of a ledger, kept at the ledger's state. */
final class Search implements AutoCloseable {
  private final Database database;
  private final Database forIndexing;
  private final Meaning meaning;
  private final SearchIndex index;
  private final Indexing indexing;
  private final Background background;

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
    background.ask();
  }

  List<Found> find(Question question) {
    refresh();
    List<Ranked> ranked = index.find(question, Optional.empty());
    return new Gathering(database).of(ranked);
  }

  /** Makes the index anew. */
  void rebuild() {
    if (!indexing.rebuild()) {
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
    background.close();
    index.close();
    meaning.close();
    forIndexing.close();
  }
}
