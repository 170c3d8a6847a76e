package io.github.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** The page that tells users of a model what it was made from and how well it does. */
final class ModelCard {
  /** What every model that finds attributions is to be told of. */
  static final String LIMITS =
      """
      ## Limits
      English news and reports. One attribution at a place: what a quotation says that others said is
      found only where its words are read once more.
      Confidence is calibrated on American news of 2016; elsewhere it is a guide.
      """;

  private ModelCard() {}

  static void write(Recipe recipe, List<Export.Measured> models) throws IOException {
    String scores = models.stream().map(ModelCard::scores).collect(Collectors.joining("\n"));
    Files.writeString(recipe.out().resolve("MODEL_CARD.md"), text(recipe, scores));
  }

  private static String text(Recipe recipe, String scores) {
    return """
    # Onrecord English models %s

    Find attributions (source, cue, content and the links between them) in English news.

    ## Made from
    - Start weights: %s, 12 layers of 384, 33 million parameters.
    - Annotated articles: PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018), training part;
      no licence stated, published for research; the texts are their publishers'.
    - The fast model starts from six of the precise one's layers and learns from it on the same
      articles, and on a share of news texts without annotations (`--text-share` below).
    - Confidence is calibrated, and the scores below are measured, on PolNeAR's development part,
      which no weight of the encoder has seen.

    ## Command
        ./train --gold GOLD/train --held-back GOLD/dev --texts TEXTS.jsonl \\
          --epochs %d --student-epochs %d --text-share %s --seed %d --model-version %s

    ## Scores
    By the metrics of `onrecord evaluate`. The models are shipped in 8-bit integers, but for the
    fast one's matrices that mix attention heads; the same network in 32-bit floats stands beside.

    %s
    %s"""
        .formatted(
            recipe.version(),
            StartWeights.NAME,
            recipe.epochs(),
            recipe.studentEpochs(),
            recipe.textShare(),
            recipe.seed(),
            recipe.version(),
            scores,
            LIMITS);
  }

  /** The scores of a model, as a section of a card. */
  static String scores(Export.Measured model) {
    return """
    ### %s
    As shipped:
    ```
    %s
    ```
    32-bit floats:
    ```
    %s
    ```
    """
        .formatted(
            model.id(),
            model.quantised().table().stripTrailing(),
            model.whole().table().stripTrailing());
  }
}
