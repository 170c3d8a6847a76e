package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import java.util.Optional;

/**
 * Cross-entropy of the right partner among those of its window and "none", for contents looking for
 * their cue and for cues looking for their source.
 */
final class LinkLoss {
  private static final int WIDTH = NetworkShape.LINK;
  private static final float IMPOSSIBLE = -10_000f;

  private final NDManager manager;
  private final Parameters parameters;
  private final NDArray vectors;

  /**
   * @param vectors link vectors of every token of the batch, {@code [batch, length, LINKS * LINK]}
   */
  LinkLoss(NDManager manager, Parameters parameters, NDArray vectors) {
    this.manager = manager;
    this.parameters = parameters;
    this.vectors = vectors.reshape(-1, NetworkShape.LINKS, WIDTH);
  }

  /** The mean loss in nats; empty where the batch has nothing to link. */
  Optional<NDArray> of(Link link, Batch batch) {
    LinkTargets targets = LinkTargets.of(link, batch);
    if (targets.queries() == 0) {
      return Optional.empty();
    }
    NDArray scores = scores(link, targets);
    NDArray logs = scores.logSoftmax(-1);
    NDArray gold = manager.create(targets.gold(), new Shape(targets.queries(), 1));
    return Optional.of(logs.gather(gold, 1).mean().neg());
  }

  /** Scores of every candidate and, last, of none: {@code [queries, candidates + 1]}. */
  private NDArray scores(Link link, LinkTargets targets) {
    String name = link.parameter();
    int first = link.ordinal() * LinkTargets.VECTORS;
    Shape grid = new Shape(targets.queries(), targets.candidates());
    NDArray query = vector(targets.queryFirst(), first).add(vector(targets.queryLast(), first + 1));
    NDArray key = vector(targets.keyFirst(), first + 2).add(vector(targets.keyLast(), first + 3));
    NDArray keys = key.reshape(targets.queries(), targets.candidates(), WIDTH);
    double scale = 1 / Math.sqrt(WIDTH);
    NDArray scores = keys.matMul(query.expandDims(2)).reshape(grid).mul(scale);
    scores =
        scores
            .add(table(name + ".distance", targets.distance(), grid))
            .add(table(name + ".rank", targets.rank(), grid))
            .add(table(name + ".paragraphs", targets.paragraph(), grid))
            .add(manager.create(targets.mask(), grid).mul(IMPOSSIBLE));
    NDArray none = query.matMul(column(name + ".none")).mul(scale);
    return scores.concat(none, 1);
  }

  private NDArray vector(long[] tokens, int which) {
    NDArray part = vectors.get(new NDIndex(":, {}", which));
    return Embedding.embedding(manager.create(tokens), part, SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray table(String name, long[] rows, Shape shape) {
    NDList found = Embedding.embedding(manager.create(rows), column(name), SparseFormat.DENSE);
    return found.singletonOrThrow().reshape(shape);
  }

  /** A parameter as a column, owned by this batch. */
  private NDArray column(String name) {
    NDArray column = parameters.get(name).expandDims(1);
    column.attach(manager);
    return column;
  }
}
