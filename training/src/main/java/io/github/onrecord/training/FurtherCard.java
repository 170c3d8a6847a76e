package io.github.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that tells users of the fast model from what it has learned further. */
final class FurtherCard {
  private FurtherCard() {}

  /**
   * Writes the page.
   *
   * @param start the model that learned further
   * @param options of the command that made the model
   */
  static void write(Recipe recipe, String start, String options, Export.Measured measured)
      throws IOException {
    Path file = recipe.out().resolve("FAST_CARD.md");
    Files.writeString(file, text(start, options, measured));
  }

  private static String text(String start, String options, Export.Measured measured) {
    return """
    # %s

    Finds attributions (source, cue, content and the links between them) in English news. `MODEL_CARD.md`
    tells of the first version, made together with the precise model.

    ## Made from
    - Start weights: %s, as `MODEL_CARD.md` tells; its file is in the project's history.
    - Annotated records: news texts on rumours (the Fake News Challenge's training data, from the
      Emergent project) and articles of the project's own writing, with the project's annotations
      (`training/annotations`, part `stance`), and half of the gold records of `--records`. They
      correct what the start model finds in these texts: statements that it misses, invents or
      credits to the wrong source.
    - A share of the articles that the start model has learned from, lest it forget them: PolNeAR 1.0
      (Newell, Margolin and Ruths, LREC 2018), training part.
    - Confidence is calibrated, and the scores below are measured, on PolNeAR's development part,
      which no weight of the encoder has seen.

    ## Commands
        ./train records --part stance --texts TEXTS.jsonl --articles POLNEAR/train/text \\
          --records RECORD-TRAIN --out RECORDS
        ./train further --start FAST-1.onnx --gold POLNEAR/train --records RECORDS \\
          --held-back POLNEAR/dev %s

    ## Scores
    By the metrics of `onrecord evaluate`. Shipped in 8-bit integers, but for the matrices that mix
    attention heads; the same network in 32-bit floats stands beside. How it does on records that it
    has not seen is told in `BENCHMARKS.md`.

    %s
    %s"""
        .formatted(measured.id(), start, options, ModelCard.scores(measured), ModelCard.LIMITS);
  }
}
