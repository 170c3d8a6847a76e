package io.github.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** Finds statements by their words and their meaning. */
final class SearchIndex implements AutoCloseable {
  /** How many of each list are joined, at least. */
  private static final int DEEP = 200;

  /** Copies of a story are found together and count once. */
  private static final int COPIES = 4;

  private final Path folder;
  private final Meaning meaning;
  private final Analyzer analyzer = Fields.analyzer();
  private Optional<DirectoryReader> reader = Optional.empty();
  private Optional<Commit> commit = Optional.empty();

  /**
   * Tells commits apart without opening a file: closing one that is mapped into memory makes a busy
   * machine wait for a tenth of a second.
   *
   * @param file the name of the file that lists the commit's files
   * @param modified when that was written; 0 where it was just replaced
   */
  private record Commit(String file, long modified) {
    static Optional<Commit> last(Path folder) throws IOException {
      if (!Files.isDirectory(folder)) {
        return Optional.empty();
      }
      return Optional.ofNullable(
              SegmentInfos.getLastCommitSegmentsFileName(FSDirectory.listAll(folder)))
          .map(name -> new Commit(name, folder.resolve(name).toFile().lastModified()));
    }
  }

  SearchIndex(Path folder, Meaning meaning) {
    this.folder = folder;
    this.meaning = meaning;
  }

  /** What the index on disk holds. */
  IndexState state() {
    try {
      Optional<DirectoryReader> open = newest();
      if (open.isEmpty()) {
        return IndexState.NONE;
      }
      try {
        return IndexState.of(open.get().getIndexCommit().getUserData());
      } finally {
        open.get().decRef();
      }
    } catch (IOException e) {
      return IndexState.NONE;
    }
  }

  /** Statements that fit the question, the best first; none where there is no index. */
  List<Ranked> find(Question question, Optional<Set<Long>> speakers) {
    try {
      Optional<DirectoryReader> open = newest();
      if (open.isEmpty()) {
        return List.of();
      }
      try {
        return find(open.get(), question, speakers);
      } finally {
        open.get().decRef();
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private List<Ranked> find(DirectoryReader open, Question question, Optional<Set<Long>> speakers)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(open);
    Query among = Filters.of(question, speakers);
    int deep = Math.max(DEEP, COPIES * question.limit());
    Query words =
        new BooleanQuery.Builder()
            .add(new WordQuery(open, analyzer).of(question.words()), Occur.MUST)
            .add(among, Occur.FILTER)
            .build();
    ForkJoinTask<List<ScoreDoc>> near =
        ForkJoinPool.commonPool().submit(() -> near(searcher, among, question.words(), deep));
    List<ScoreDoc> worded;
    try {
      worded = List.of(searcher.search(words, deep).scoreDocs);
    } finally {
      // It reads the index, which must stay open for it.
      near.quietlyJoin();
    }
    List<ScoreDoc> joined = Fusion.of(List.of(worded, near.join()));
    return ranked(open, joined).stream().limit(question.limit()).toList();
  }

  private List<ScoreDoc> near(IndexSearcher searcher, Query among, String words, int limit) {
    float[] vector = meaning.encode(List.of(words)).get(0);
    try {
      return NearestVectors.find(searcher, among, vector, limit);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The vectors of statements by their rows; of those that are not in the index, none. */
  Map<Long, float[]> vectors(List<Long> rows) {
    try {
      Optional<DirectoryReader> open = newest();
      if (open.isEmpty()) {
        return Map.of();
      }
      try {
        return vectors(new IndexSearcher(open.get()), rows);
      } finally {
        open.get().decRef();
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static Map<Long, float[]> vectors(IndexSearcher searcher, List<Long> rows)
      throws IOException {
    long[] wanted = rows.stream().mapToLong(row -> row).toArray();
    Query query = NumericDocValuesField.newSlowSetQuery(Fields.ROW, wanted);
    Map<Long, float[]> vectors = new HashMap<>();
    for (ScoreDoc doc : searcher.search(query, Math.max(1, wanted.length)).scoreDocs) {
      List<LeafReaderContext> leaves = searcher.getLeafContexts();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
      int place = doc.doc - leaf.docBase;
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.VECTOR);
      if (values.advanceExact(place)) {
        BytesRef bytes = values.binaryValue();
        vectors.put(
            number(leaf, Fields.ROW, place), Vectors.unit(bytes.bytes, bytes.offset, bytes.length));
      }
    }
    return vectors;
  }

  private LedgerException unreadable(IOException e) {
    return new LedgerException(
        folder + ": the index cannot be read; 'onrecord index --rebuild' makes it anew", e);
  }

  private static List<Ranked> ranked(DirectoryReader open, List<ScoreDoc> docs) throws IOException {
    Map<Long, Ranked> ranked = new LinkedHashMap<>();
    for (ScoreDoc doc : docs) {
      LeafReaderContext leaf = open.leaves().get(ReaderUtil.subIndex(doc.doc, open.leaves()));
      int place = doc.doc - leaf.docBase;
      Ranked each =
          new Ranked(
              number(leaf, Fields.ROW, place),
              number(leaf, Fields.ARTICLE, place),
              number(leaf, Fields.SAME, place),
              doc.score);
      ranked.merge(each.same(), each, Ranked::with);
    }
    return List.copyOf(ranked.values());
  }

  private static long number(LeafReaderContext leaf, String field, int doc) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
    values.advanceExact(doc);
    return values.longValue();
  }

  /**
   * What was committed last; none where there is no index. The caller gives it back by {@code
   * decRef}: another thread may find a newer one meanwhile, and would close this one.
   */
  private synchronized Optional<DirectoryReader> newest() throws IOException {
    Optional<Commit> last = Commit.last(folder);
    if (last.isEmpty()) {
      closeReader();
      return Optional.empty();
    }
    if (!last.equals(commit)) {
      open(last.get());
    }
    reader.ifPresent(DirectoryReader::incRef);
    return reader;
  }

  private void open(Commit last) throws IOException {
    // An index that was made anew in place of a deleted one may count its commits alike.
    if (commit.filter(known -> !known.file().equals(last.file())).isEmpty()) {
      closeReader();
    }
    if (reader.isEmpty()) {
      reader = Optional.of(DirectoryReader.open(FSDirectory.open(folder)));
    } else {
      Optional<DirectoryReader> newer =
          Optional.ofNullable(DirectoryReader.openIfChanged(reader.get()));
      if (newer.isPresent()) {
        reader.get().close();
        reader = newer;
      }
    }
    commit = Optional.of(last);
  }

  private void closeReader() throws IOException {
    if (reader.isPresent()) {
      reader.get().close();
      reader = Optional.empty();
      commit = Optional.empty();
    }
  }

  @Override
  public synchronized void close() {
    try {
      closeReader();
    } catch (IOException e) {
      throw new LedgerException(folder + ": the index cannot be closed: " + e.getMessage(), e);
    }
  }
}
