package io.github.onrecord.positions;

import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.stance.PairPieces;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a claim and a statement into what the stance model reads: who said what in which act, how
 * the article begins, what stands before, and the passage itself.
 */
public final class StatementCutter {
  private static final int LONGEST_CONTENT = 64;
  private static final int LONGEST_BEGINNING = 28;
  private static final int LONGEST_BEFORE = 44;
  private static final int LONGEST_PASSAGE = 44;
  private static final int BEGINNING = 400;

  private final PairCutter cutter;

  /** Cuts with the pieces of a model. */
  public StatementCutter(PairCutter cutter) {
    this.cutter = cutter;
  }

  /**
   * The pieces of a claim and a statement.
   *
   * @param claim pieces of the claim
   * @param points the article's code points
   */
  public PairPieces pieces(int[] claim, ArticleText text, int[] points, Statement statement) {
    return cutter.pair(claim, pieces(text, statement, StatementTexts.of(text, points, statement)));
  }

  /** The pieces of a statement, whatever the claim. */
  int[] pieces(ArticleText text, Statement statement, StatementTexts texts) {
    String article = text.toString();
    String beginning = article.substring(0, Math.min(BEGINNING, article.length())).strip();
    int end = beginning.indexOf('\n');
    return cutter.joined(
        List.of(
            new PairCutter.Part(lead(statement, texts), LONGEST_CONTENT, false),
            new PairCutter.Part(
                end > 0 ? beginning.substring(0, end) : beginning, LONGEST_BEGINNING, false),
            new PairCutter.Part(texts.before(), LONGEST_BEFORE, true),
            new PairCutter.Part(texts.passage(), LONGEST_PASSAGE, false)));
  }

  private static String lead(Statement statement, StatementTexts texts) {
    String who =
        statement.speaker().isKnown()
            ? statement.speaker().name()
            : statement.attribution().source().isEmpty()
                ? "somebody"
                : statement.attribution().source().text();
    String act = statement.act().name().toLowerCase(Locale.ROOT);
    String cue = statement.attribution().cue().map(each -> each.text()).orElse("says");
    return who + " " + act + " (" + cue + "): " + texts.content();
  }
}
