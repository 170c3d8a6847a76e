package io.github.onrecord.positions;

import io.github.onrecord.embedding.SentenceEncoder;
import io.github.onrecord.stance.CrossEncoder;
import io.github.onrecord.stance.Digestible;
import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.stance.PairScores;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import java.util.List;
import java.util.Optional;

/** Reads a claim beside an article and its statements. */
public final class ClaimReader implements AutoCloseable {
  /** A statement this unlike a claim in meaning and words does not speak to it. */
  private static final double UNLIKE = 0.15;

  private final CrossEncoder crossEncoder;
  private final SentenceEncoder sentenceEncoder;
  private final Glance glance;
  private final Preparing preparing;

  private ClaimReader(CrossEncoder crossEncoder, SentenceEncoder sentenceEncoder, Glance glance) {
    this.crossEncoder = crossEncoder;
    this.sentenceEncoder = sentenceEncoder;
    this.glance = glance;
    this.preparing = new Preparing(crossEncoder.cutter(), sentenceEncoder);
  }

  /**
   * A statement that may speak to a claim.
   *
   * @param statement of the article asked
   * @param glance what its content alone tells of how it may stand to the claim
   * @param features all that tells of it
   */
  public record Candidate(Statement statement, Features glance, Features features) {}

  /**
   * Opens the English models on the class path, to read as wholes the statements that may speak to
   * a claim.
   *
   * @throws IllegalStateException if one is not there
   */
  static ClaimReader open() {
    return new ClaimReader(
        CrossEncoder.open(), SentenceEncoder.open(), Glance.of(Stances.shipped("glance.txt")));
  }

  /**
   * Opens the English models on the class path, to read every statement as a whole and learn from
   * it.
   *
   * @throws IllegalStateException if one is not there
   */
  public static ClaimReader thorough() {
    return new ClaimReader(CrossEncoder.open(), SentenceEncoder.open(), features -> true);
  }

  /** Makes statements of an article ready to be read beside claims. */
  List<PreparedStatement> prepare(ArticleText text, List<Statement> statements) {
    return preparing.statements(text, statements);
  }

  /** Makes an article ready to be read as a whole beside claims. */
  Digestible whole(ArticleText text) {
    return crossEncoder.cutter().article(text.toString());
  }

  /** How an article as a whole stands to a claim. */
  PairScores read(String claim, Digestible article) {
    return scores(crossEncoder.cutter().claim(claim), article, PairCutter.DIGEST);
  }

  /** Reads claims, in their order, beside all these statements of one article. */
  public List<List<Candidate>> read(
      List<String> claims, ArticleText text, List<Statement> statements) {
    List<PreparedStatement> prepared = prepare(text, statements);
    return claims.parallelStream().map(claim -> read(claim, prepared)).toList();
  }

  /** Reads a claim beside statements of one article that were made ready. */
  List<Candidate> read(String claim, List<PreparedStatement> statements) {
    Claim asked =
        new Claim(
            crossEncoder.cutter().claim(claim),
            sentenceEncoder.encode(List.of(claim)).get(0),
            Wording.of(claim));
    double best = statements.stream().mapToDouble(asked::likeness).max().orElse(0);
    return together(
        statements.stream()
            .filter(asked::isLike)
            .flatMap(each -> whole(asked, each, best).stream())
            .toList());
  }

  /** A candidate, and how its statement as a whole stands to the claim. */
  private record Whole(Candidate candidate, PairScores.AsStatement scores) {}

  /** Reads a statement as a whole, if it may speak to the claim by a glance. */
  private Optional<Whole> whole(Claim asked, PreparedStatement statement, double best) {
    StatementFeatures.Glanced known = glanced(asked, statement);
    Features glanced = StatementFeatures.glance(statement.statement(), known);
    if (!glance.passes(glanced)) {
      return Optional.empty();
    }
    PairScores scores =
        crossEncoder.read(crossEncoder.cutter().pair(asked.pieces(), statement.pieces()));
    Features features = StatementFeatures.of(glanced, known, best, scores);
    return Optional.of(
        new Whole(new Candidate(statement.statement(), glanced, features), scores.statement()));
  }

  /** A claim made ready to be read. */
  @SuppressWarnings("ArrayRecordComponent") // input of a model and what one said, never compared
  private record Claim(int[] pieces, float[] meaning, Wording words) {
    double likeness(PreparedStatement statement) {
      return cosine(meaning, statement.passageMeaning());
    }

    boolean isLike(PreparedStatement statement) {
      return likeness(statement) >= UNLIKE || words.coveredBy(statement.around()) >= UNLIKE;
    }
  }

  private StatementFeatures.Glanced glanced(Claim asked, PreparedStatement statement) {
    return new StatementFeatures.Glanced(
        asked.words(),
        statement.words(),
        statement.around(),
        asked.likeness(statement),
        cosine(asked.meaning(), statement.contentMeaning()),
        scores(asked.pieces(), statement.content(), PairCutter.LONGEST_SENTENCE));
  }

  /** Adds to each what those around it say of the claim. */
  private static List<Candidate> together(List<Whole> read) {
    List<Candidate> candidates = read.stream().map(Whole::candidate).toList();
    Around around =
        new Around(
            candidates.stream().map(Candidate::statement).toList(),
            read.stream().map(Whole::scores).toList());
    for (int i = 0; i < candidates.size(); i++) {
      around.add(candidates.get(i).features(), i);
    }
    return candidates;
  }

  private PairScores scores(int[] asked, Digestible text, int pieces) {
    return crossEncoder.read(crossEncoder.cutter().pair(asked, text.digest(asked, pieces)));
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /** Releases the models. */
  @Override
  public void close() {
    crossEncoder.close();
    sentenceEncoder.close();
  }
}
