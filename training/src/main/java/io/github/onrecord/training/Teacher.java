package io.github.onrecord.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.github.onrecord.decoding.Scores;
import io.github.onrecord.decoding.Tag;
import io.github.onrecord.encoding.Window;
import io.github.onrecord.inference.Encoder;
import java.util.stream.IntStream;

/**
 * To say of every piece what a larger model says (Hinton, Vinyals and Dean 2015): the probabilities
 * of its labels, and its link vectors, which are a linear image of the last layer.
 */
final class Teacher implements Objective {
  private static final int LINKS = NetworkShape.LINK * NetworkShape.LINKS;

  /** Brings a loss a piece to about the size of the gold loss, which is one a span. */
  private static final float TAG_WEIGHT = 12;

  private static final float LINK_WEIGHT = 2;

  private final Encoder encoder;

  Teacher(Encoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public Loss of(NDManager manager, Batch batch, Network.Output output) {
    int rows = batch.size() * batch.length();
    float[] tags = new float[rows * Tag.COUNT];
    float[] links = new float[rows * LINKS];
    float[] mask = new float[rows];
    IntStream.range(0, batch.size()).parallel().forEach(i -> ask(batch, i, tags, links, mask));
    float pieces = IntStream.range(0, rows).filter(i -> mask[i] > 0).count();
    NDArray known = manager.create(mask, new Shape(rows, 1)).div(pieces);
    NDArray target = manager.create(tags, new Shape(rows, Tag.COUNT)).softmax(-1);
    NDArray logs = output.tags().reshape(rows, Tag.COUNT).logSoftmax(-1);
    NDArray entropy = target.mul(target.add(1e-9f).log());
    NDArray tagLoss = entropy.sub(target.mul(logs)).mul(known).sum().mul(TAG_WEIGHT);
    NDArray wanted = manager.create(links, new Shape(rows, LINKS));
    NDArray size = wanted.square().mul(known).sum();
    NDArray miss = wanted.sub(output.links().reshape(rows, LINKS)).square().mul(known).sum();
    NDArray linkLoss = miss.div(size).mul(LINK_WEIGHT);
    NDArray loss = tagLoss.add(linkLoss);
    return new Loss(loss, loss.getFloat());
  }

  private void ask(Batch batch, int row, float[] tags, float[] links, float[] mask) {
    Batch.Cut cut = batch.cuts().get(row);
    Window window = new Window(cut.window().start(), cut.window().start(), cut.window().end());
    int size = cut.example().pieces().size();
    Scores scores = new Scores(new float[size][], new float[size][]);
    encoder.read(cut.example().pieces(), window, scores);
    for (int piece = window.start(); piece < window.end(); piece++) {
      int at = batch.index(row, piece);
      mask[at] = 1;
      System.arraycopy(scores.tags()[piece], 0, tags, at * Tag.COUNT, Tag.COUNT);
      System.arraycopy(scores.links()[piece], 0, links, at * LINKS, LINKS);
    }
  }
}
