package io.github.onrecord.training;

import io.github.onrecord.stance.CrossEncoder;
import io.github.onrecord.stance.PairPieces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Pairs of which a stance model is sure already that the statement does not speak to the claim.
 * Nine in ten statements do not, most of them plainly; what is worth learning is among the others
 * (hard negatives: Xiong et al. 2021, "Approximate Nearest Neighbor Negative Contrastive
 * Learning").
 */
final class EasyPairs implements AutoCloseable {
  private final Optional<CrossEncoder> model;
  private final double sure;

  private EasyPairs(Optional<CrossEncoder> model, double sure) {
    this.model = model;
    this.sure = sure;
  }

  /**
   * Opens a model; without one no pair is easy.
   *
   * @param sure how probable silence must be, 0 to 1
   * @throws IOException if the file cannot be read
   */
  static EasyPairs open(Optional<Path> file, double sure) throws IOException {
    return file.isPresent()
        ? new EasyPairs(
            Optional.of(
                CrossEncoder.load(Files.readAllBytes(file.get()), StartWeights.vocabulary())),
            sure)
        : new EasyPairs(Optional.empty(), sure);
  }

  /** Whether the model is that sure of a pair's silence. */
  boolean has(PairPieces pieces) {
    return model.filter(each -> each.read(pieces).statement().silent() >= sure).isPresent();
  }

  @Override
  public void close() {
    model.ifPresent(CrossEncoder::close);
  }
}
