package io.github.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Brings an index to the state of its ledger. */
final class Indexing {
  private static final int TOGETHER = 32;
  private static final int COMMIT_EVERY = 4096;
  private static final int BUFFER_MEBIBYTES = 64;
  private static final String CHANGED =
      "SELECT DISTINCT article FROM changed WHERE id > ? AND article <= ? ORDER BY article";

  private final Path folder;
  private final Meaning meaning;
  private final Database database;

  Indexing(Path folder, Meaning meaning, Database database) {
    this.folder = folder;
    this.meaning = meaning;
    this.database = database;
  }

  /**
   * Puts into the index what it lacks of the ledger, and makes it anew if it is not this ledger's.
   *
   * @return false if another program is at it
   */
  synchronized boolean catchUp() {
    return run(OpenMode.CREATE_OR_APPEND);
  }

  /** Makes the index anew. */
  synchronized boolean rebuild() {
    return run(OpenMode.CREATE);
  }

  private boolean run(OpenMode mode) {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = writer(directory, mode)) {
      fill(writer);
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException e) {
      throw new LedgerException(
          "%s: the index cannot be written (%s); see that there is room and the folder is writable"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /** An index that cannot be opened, as when files of it were deleted, is made anew. */
  private static IndexWriter writer(FSDirectory directory, OpenMode mode) throws IOException {
    try {
      return new IndexWriter(directory, config(mode));
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException damaged) {
      try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        for (String file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
      return new IndexWriter(directory, config(OpenMode.CREATE));
    }
  }

  private static IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(Fields.analyzer())
        .setOpenMode(mode)
        .setRAMBufferSizeMB(BUFFER_MEBIBYTES)
        .setCommitOnClose(false);
  }

  private void fill(IndexWriter writer) throws IOException {
    IndexState whole = IndexState.of(database);
    IndexState done = IndexState.of(committed(writer));
    if (!done.growsTo(whole)) {
      writer.deleteAll();
      done = new IndexState(whole.ledger(), 0, whole.change());
    }
    follow(writer, done);
    done = new IndexState(whole.ledger(), done.article(), whole.change());
    long committed = done.article();
    for (List<Long> rows = next(done.article()); !rows.isEmpty(); rows = next(done.article())) {
      add(writer, rows);
      done = done.upTo(rows.get(rows.size() - 1));
      if (done.article() - committed >= COMMIT_EVERY) {
        commit(writer, done);
        committed = done.article();
      }
    }
    commit(writer, done);
  }

  /** Puts articles that changed since they were indexed into the index again. */
  private void follow(IndexWriter writer, IndexState done) throws IOException {
    List<Long> changed =
        database.list(CHANGED, row -> row.number(1), done.change(), done.article());
    for (long article : changed) {
      writer.deleteDocuments(NumericDocValuesField.newSlowExactQuery(Fields.ARTICLE, article));
      add(writer, List.of(article));
    }
  }

  private void add(IndexWriter writer, List<Long> rows) throws IOException {
    List<StoredArticle> articles = rows.stream().map(row -> Loading.load(database, row)).toList();
    List<String> sentences =
        articles.stream().flatMap(a -> Documents.sentences(a).stream()).toList();
    List<float[]> vectors = meaning.encode(sentences);
    int from = 0;
    for (StoredArticle article : articles) {
      int to = from + article.statements().size();
      for (Document document : Documents.of(article, vectors.subList(from, to))) {
        writer.addDocument(document);
      }
      from = to;
    }
  }

  private List<Long> next(long after) {
    return database.list(
        "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?",
        row -> row.number(1),
        after,
        TOGETHER);
  }

  private static Map<String, String> committed(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Optional.ofNullable(writer.getLiveCommitData())
        .ifPresent(each -> each.forEach(e -> data.put(e.getKey(), e.getValue())));
    return data;
  }

  private static void commit(IndexWriter writer, IndexState done) throws IOException {
    writer.setLiveCommitData(new ArrayList<>(done.toCommit().entrySet()));
    writer.commit();
  }
}
