package io.github.onrecord.training;

import io.github.onrecord.decoding.LinkFeatures;
import io.github.onrecord.decoding.Role;
import io.github.onrecord.decoding.TaggedSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may be linked to whom in a batch, and who is. Arrays of candidates hold {@code queries *
 * candidates} elements, padded where a window has fewer.
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way into tensors, never compared
record LinkTargets(
    int queries,
    int candidates,
    long[] queryFirst,
    long[] queryLast,
    long[] keyFirst,
    long[] keyLast,
    long[] distance,
    long[] rank,
    long[] paragraph,
    float[] mask,
    long[] gold) {
  /** Link vectors for each link: first and last piece of the query, and of the key. */
  static final int VECTORS = 4;

  /** One span looking for its partner. */
  private record Query(int row, TaggedSpan span, List<TaggedSpan> candidates, int gold) {}

  static LinkTargets of(Link link, Batch batch) {
    List<Query> queries = new ArrayList<>();
    for (int row = 0; row < batch.size(); row++) {
      addQueries(link, batch.cuts().get(row), row, queries);
    }
    int width = queries.stream().mapToInt(q -> q.candidates().size()).max().orElse(0);
    return fill(batch, queries, Math.max(1, width));
  }

  private static void addQueries(Link link, Batch.Cut cut, int row, List<Query> queries) {
    Example example = cut.example();
    Role asking = link == Link.CONTENT ? Role.CONTENT : Role.CUE;
    Role asked = link == Link.CONTENT ? Role.CUE : Role.SOURCE;
    int[] partner = link == Link.CONTENT ? example.cueOf() : example.sourceOf();
    List<TaggedSpan> spans = example.spans();
    List<TaggedSpan> candidates =
        spans.stream().filter(s -> s.role() == asked && inside(cut, s)).toList();
    for (int i = 0; i < spans.size(); i++) {
      TaggedSpan span = spans.get(i);
      if (span.role() == asking && inside(cut, span)) {
        int gold = partner[i] < 0 ? -1 : candidates.indexOf(spans.get(partner[i]));
        queries.add(new Query(row, span, candidates, gold));
      }
    }
  }

  private static boolean inside(Batch.Cut cut, TaggedSpan span) {
    return span.first() >= cut.window().start() && span.last() < cut.window().end();
  }

  private static LinkTargets fill(Batch batch, List<Query> queries, int width) {
    int n = queries.size();
    int cells = n * width;
    LinkTargets targets =
        new LinkTargets(
            n,
            width,
            new long[n],
            new long[n],
            new long[cells],
            new long[cells],
            new long[cells],
            new long[cells],
            new long[cells],
            new float[cells],
            new long[n]);
    for (int i = 0; i < n; i++) {
      targets.put(i, queries.get(i), batch);
    }
    return targets;
  }

  private void put(int i, Query query, Batch batch) {
    queryFirst[i] = batch.index(query.row(), query.span().first());
    queryLast[i] = batch.index(query.row(), query.span().last());
    gold[i] = query.gold() < 0 ? candidates : query.gold();
    int[] paragraphs = batch.cuts().get(query.row()).example().paragraphs();
    for (int k = 0; k < candidates; k++) {
      int cell = i * candidates + k;
      if (k >= query.candidates().size()) {
        mask[cell] = 1;
        continue;
      }
      TaggedSpan candidate = query.candidates().get(k);
      keyFirst[cell] = batch.index(query.row(), candidate.first());
      keyLast[cell] = batch.index(query.row(), candidate.last());
      LinkFeatures features = LinkFeatures.of(query.span(), query.candidates(), k, paragraphs);
      distance[cell] = features.distance();
      rank[cell] = features.rank();
      paragraph[cell] = features.paragraphs();
    }
  }
}
