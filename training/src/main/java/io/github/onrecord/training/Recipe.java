package io.github.onrecord.training;

import io.github.onrecord.encoding.Vocabulary;
import io.github.onrecord.encoding.Windows;
import io.github.onrecord.encoding.WordPieces;
import java.io.IOException;
import java.nio.file.Path;

/**
 * All that decides what comes out of a training.
 *
 * @param gold folder of annotated articles to learn from
 * @param heldBack folder of annotated articles to calibrate and measure on
 * @param texts JSON Lines of news texts without annotations, which the teacher reads to the student
 * @param run folder of checkpoints
 * @param out folder for models, vocabulary and card
 * @param epochs passes of the precise model over the gold
 * @param studentEpochs passes of the fast model over the gold and a share of the texts
 * @param textShare how much of the texts an epoch shows, 0 to 1
 * @param seed of all that is random
 * @param version of the models
 */
record Recipe(
    Path gold,
    Path heldBack,
    Path texts,
    Path run,
    Path out,
    int epochs,
    int studentEpochs,
    double textShare,
    long seed,
    String version) {
  /** Word pieces in a batch, padding included. */
  private static final int BATCH = 3072;

  Vocabulary vocabulary() throws IOException {
    return new Vocabulary(StartWeights.vocabulary());
  }

  Examples examples() throws IOException {
    return new Examples(new WordPieces(vocabulary()));
  }

  Batches batches() throws IOException {
    return new Batches(vocabulary(), Windows.DEFAULT, BATCH);
  }

  String id(String size) {
    return "onrecord-en-" + size + "-" + version;
  }

  Path model(String size) {
    return out.resolve(size + ".onnx");
  }
}
