package io.github.onrecord.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the statements whose vectors are nearest to one. All are compared by their signs, which
 * takes some hundredths of a second for two million; the best of these by their bytes. That is
 * exact under every filter, and costs nothing when statements are added, unlike a graph.
 */
final class NearestVectors extends SimpleCollector {
  private static final int BY_SIGNS = 1000;

  private final float[] vector;
  private final long[] signs;
  private final Fewest best = new Fewest(BY_SIGNS);
  private BinaryDocValues values = DocValues.emptyBinary();
  private int base;

  private NearestVectors(float[] vector) {
    this.vector = vector;
    this.signs = Vectors.signs(vector);
  }

  /** The nearest first, with their cosines. */
  static List<ScoreDoc> find(IndexSearcher searcher, Query among, float[] vector, int limit)
      throws IOException {
    NearestVectors nearest = new NearestVectors(vector);
    searcher.search(among, nearest.alone());
    List<ScoreDoc> scored = nearest.scored(searcher.getLeafContexts());
    scored.sort(Comparator.comparingDouble((ScoreDoc doc) -> -doc.score));
    return scored.subList(0, Math.min(limit, scored.size()));
  }

  /** A search in one thread: it is over sooner than threads could share it out. */
  private CollectorManager<NearestVectors, NearestVectors> alone() {
    return new CollectorManager<>() {
      @Override
      public NearestVectors newCollector() {
        return NearestVectors.this;
      }

      @Override
      public NearestVectors reduce(Collection<NearestVectors> collectors) {
        return NearestVectors.this;
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
    values = DocValues.getBinary(leaf.reader(), Fields.SIGNS);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      BytesRef stored = values.binaryValue();
      ByteBuffer buffer = ByteBuffer.wrap(stored.bytes, stored.offset, stored.length);
      int different = 0;
      for (long sign : signs) {
        different += Long.bitCount(sign ^ buffer.getLong());
      }
      best.add(base + doc, different);
    }
  }

  private List<ScoreDoc> scored(List<LeafReaderContext> leaves) throws IOException {
    List<ScoreDoc> scored = new ArrayList<>();
    int leaf = -1;
    BinaryDocValues bytes = DocValues.emptyBinary();
    for (int doc : best.docs()) {
      int its = ReaderUtil.subIndex(doc, leaves);
      if (its != leaf) {
        leaf = its;
        bytes = DocValues.getBinary(leaves.get(leaf).reader(), Fields.VECTOR);
      }
      bytes.advanceExact(doc - leaves.get(leaf).docBase);
      BytesRef value = bytes.binaryValue();
      scored.add(new ScoreDoc(doc, Vectors.cosine(vector, value.bytes, value.offset)));
    }
    return scored;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
