package io.github.onrecord.positions;

import io.github.onrecord.stance.PairScores;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the statements around one say of the claim: "these reports" or "it" stand for what somebody
 * else is on record with.
 */
final class Around {
  private static final int NEAR = 6;

  /** Words that stand for what others say. */
  private static final Pattern REFERRING =
      Pattern.compile(
          "(?i)\\b(?:claims?|allegations?|reports?|reported|rumou?rs?|accusations?|accused"
              + "|stor(?:y|ies)|hoax|charges?|suggestions?|speculation|assertions?|comment|details"
              + "|true|untrue|false|truth|it|this|that|these|those)\\b");

  private final List<Statement> statements;
  private final List<PairScores.AsStatement> scores;

  /**
   * Looks at the statements of an article, in the order of the text.
   *
   * @param scores how each stands to the claim
   */
  Around(List<Statement> statements, List<PairScores.AsStatement> scores) {
    this.statements = List.copyOf(statements);
    this.scores = List.copyOf(scores);
  }

  void add(Features features, int at) {
    Statement statement = statements.get(at);
    double before = most(i -> i < at && at - i <= NEAR && !sameSpeaker(i, at), Around::speaks);
    double any = most(i -> i != at, Around::speaks);
    boolean refers =
        REFERRING.matcher(statement.content().isEmpty() ? "" : statement.content().text()).find();
    boolean denies = statement.act() == Act.DENIES;
    boolean declines = statement.act() == Act.DECLINES;
    features
        .add("others speak", any)
        .add("others speak before", before)
        .add("neighbours speak", most(i -> Math.abs(i - at) == 1, Around::speaks))
        .add("same speaker affirms", most(i -> i != at && sameSpeaker(i, at), s -> s.affirms()))
        .add("same speaker denies", most(i -> i != at && sameSpeaker(i, at), s -> s.denies()))
        .add("speaks less than best", Math.max(0, any - speaks(scores.get(at))))
        .add("refers", refers)
        .add("refers to what is spoken of", refers ? before : 0)
        .add("denies what is spoken of", denies ? before : 0)
        .add("denies, referring, what is spoken of", denies && refers ? before : 0)
        .add("declines on what is spoken of", declines ? any : 0)
        .add("confirms what is spoken of", statement.act() == Act.CONFIRMS ? before : 0);
  }

  private boolean sameSpeaker(int one, int other) {
    return statements.get(one).speaker().equals(statements.get(other).speaker());
  }

  private double most(IntPredicate among, ToDoubleFunction<PairScores.AsStatement> what) {
    return IntStream.range(0, statements.size())
        .filter(among)
        .mapToDouble(i -> what.applyAsDouble(scores.get(i)))
        .max()
        .orElse(0);
  }

  private static double speaks(PairScores.AsStatement scores) {
    return 1 - scores.silent();
  }
}
