package io.github.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that tells users of the stance model what it was made from and how well it does. */
final class StanceCard {
  private StanceCard() {}

  /**
   * Writes the page.
   *
   * @param options of the command that made the model
   * @param scores what was measured on pairs held back
   */
  static void write(Path folder, String version, String options, String scores) throws IOException {
    Files.writeString(folder.resolve("STANCE_CARD.md"), text(version, options, scores));
  }

  private static String text(String version, String options, String scores) {
    return """
    # Onrecord English stance model %s

    Reads a claim and a text together and tells how the text stands to the claim: as a sentence
    (entailment, neutral, contradiction), as a report (agree, disagree, discuss, unrelated), and as
    a statement (affirms, denies, sidesteps, declines, reports, silent). A statement is read with
    its speaker, act and cue, the beginning of its article, what stands before it, and its passage.

    ## Made from
    - Start weights: %s; the embeddings and the lowest three layers stay as they were.
    - Premises and hypotheses of six public sets: SNLI, ConjNLI, MED, MoNLI, Climate-FEVER and
      HealthVer; the hypothesis is the claim.
    - Pairs made of the hypotheses by their negations, and by sentences that credit them to somebody
      who says, denies or leaves them open: the public sets hardly show what a denial does.
    - Headlines and news texts on rumours with their stances (the Fake News Challenge's training
      data, from the Emergent project). An article is read by its first sentence and by those that
      share most with the claim or refute something.
    - Statements of annotated articles beside the claims that their annotators wrote, and beside the
      opposites of these claims. The annotations of `training/annotations` are the project's own; they
      hold places in texts of PolNeAR's training part and of the Fake News Challenge, and no text.
    - A tenth of each is held back: sentences by source and premise, articles by rumour, so that
      neither a claim nor an article stands on both sides, statements by article.

    ## Commands
        ./train records --texts TEXTS.jsonl --articles POLNEAR/train/text --out RECORDS
        ./train statements --records RECORDS --out STATEMENTS.jsonl
        ./train stance --pairs PAIRS.tsv --texts TEXTS.jsonl --stances STANCES.tsv \\
          --statements STATEMENTS.jsonl \\
          %s

    ## Scores
    On what was held back, as shipped in 8-bit integers; rows are right answers, columns given ones,
    in the order of the answers.

    ```
    %s```

    ## Limits
    English. What it says of a sentence alone knows nothing of who said it; positions weigh it
    together with the act of a statement.
    """
        .formatted(version, StartWeights.NAME, options, scores);
  }
}
