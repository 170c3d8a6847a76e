package io.github.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that tells users of the encoder of sentences what it was made from. */
final class MeaningCard {
  private MeaningCard() {}

  /**
   * Writes the page.
   *
   * @param options of the command that made the model
   * @param scores what was measured on texts held back
   */
  static void write(Path folder, String version, String options, String scores) throws IOException {
    Files.writeString(folder.resolve("MEANING_CARD.md"), text(version, options, scores));
  }

  private static String text(String version, String options, String scores) {
    return """
    # Onrecord English meaning model %s

    Turns a sentence or passage into a vector of 384 dimensions and length 1; those of like meaning
    are near each other. The ledger's index finds statements by it, and positions weigh how near a
    statement is to a claim.

    ## Made from
    - Start weights: %s, of whose six layers three are kept (%s); the embeddings stay as they were.
    - Taught to give that encoder's own vectors, of passages of random length from the texts of
      PolNeAR's training part, and of the premises and hypotheses of six public sets (SNLI, ConjNLI,
      MED, MoNLI, Climate-FEVER, HealthVer), a tenth of which is held back. No annotation is used.

    ## Command
        ./train meaning --texts POLNEAR/train/text --pairs PAIRS.tsv --held-back POLNEAR/dev/text \\
          %s

    ## Scores
    On texts held back, as shipped in 8-bit integers:

    ```
    %s```

    ## Limits
    English; longer texts are cut at 126 word pieces. Texts of opposite meaning about the same thing
    are near each other too.
    """
        .formatted(version, StartWeights.SENTENCES, MeaningTraining.KEPT, options, scores);
  }
}
