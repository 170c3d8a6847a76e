package io.github.onrecord.positions;

import io.github.onrecord.embedding.SentenceEncoder;
import io.github.onrecord.stance.CrossEncoder;
import io.github.onrecord.stance.Digestible;
import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.stance.PairScores;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a claim beside an article and its statements. */
public final class ClaimReader implements AutoCloseable {
  /** A statement this unlike a claim in meaning and words does not speak to it. */
  private static final double UNLIKE = 0.15;

  /**
   * So surely silent, by the reading of the statement as a whole, none of 459 that were taken to
   * speak to one of 16 claims was.
   */
  private static final double SILENT = 0.95;

  private final CrossEncoder crossEncoder;
  private final SentenceEncoder sentenceEncoder;
  private final Preparing preparing;

  private ClaimReader(CrossEncoder crossEncoder, SentenceEncoder sentenceEncoder) {
    this.crossEncoder = crossEncoder;
    this.sentenceEncoder = sentenceEncoder;
    this.preparing = new Preparing(crossEncoder.cutter(), sentenceEncoder);
  }

  /**
   * A statement that may speak to a claim.
   *
   * @param statement of the article asked
   * @param features how it may stand to the claim
   */
  public record Candidate(Statement statement, Features features) {}

  /**
   * Opens the English models on the class path.
   *
   * @throws IllegalStateException if one is not there
   */
  public static ClaimReader open() {
    return new ClaimReader(CrossEncoder.open(), SentenceEncoder.open());
  }

  /** Makes statements of an article ready to be read beside claims. */
  PreparedStatements prepare(ArticleText text, List<Statement> statements) {
    return preparing.details(preparing.statements(text, statements));
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
    PreparedStatements prepared = prepare(text, statements);
    return claims.stream().map(claim -> read(claim, prepared)).toList();
  }

  /** Reads a claim beside statements that were made ready. */
  List<Candidate> read(String claim, PreparedStatements statements) {
    return read(claim, statements, new HashMap<>());
  }

  /** Reads a claim beside statements of an article, and leaves out those surely silent on it. */
  public List<Candidate> skim(String claim, ArticleText text, List<Statement> statements) {
    int[] asked = crossEncoder.cutter().claim(claim);
    Map<Statement, PairScores> wholes = new HashMap<>();
    List<PreparedStatement> speaking = new ArrayList<>();
    for (PreparedStatement each : preparing.statements(text, statements)) {
      PairScores whole = whole(asked, each);
      wholes.put(each.statement(), whole);
      if (whole.statement().silent() < SILENT) {
        speaking.add(each);
      }
    }
    return speaking.isEmpty() ? List.of() : read(claim, preparing.details(speaking), wholes);
  }

  private List<Candidate> read(
      String claim, PreparedStatements prepared, Map<Statement, PairScores> wholes) {
    int[] asked = crossEncoder.cutter().claim(claim);
    float[] meaning = sentenceEncoder.encode(List.of(claim)).get(0);
    Wording words = Wording.of(claim);
    List<PreparedStatements.Detailed> statements = prepared.statements();
    double best =
        statements.stream().mapToDouble(s -> cosine(meaning, s.passageMeaning())).max().orElse(0);
    List<Statement> beside = new ArrayList<>();
    List<StatementFeatures.Known> known = new ArrayList<>();
    for (PreparedStatements.Detailed each : statements) {
      double likeness = cosine(meaning, each.passageMeaning());
      if (likeness >= UNLIKE || words.coveredBy(each.around()) >= UNLIKE) {
        Statement statement = each.ready().statement();
        beside.add(statement);
        known.add(
            new StatementFeatures.Known(
                words,
                each.words(),
                each.around(),
                likeness,
                cosine(meaning, each.contentMeaning()),
                best,
                scores(asked, each.content(), PairCutter.LONGEST_SENTENCE),
                wholes.computeIfAbsent(statement, s -> whole(asked, each.ready()))));
      }
    }
    return candidates(beside, known);
  }

  private PairScores whole(int[] asked, PreparedStatement statement) {
    return crossEncoder.read(crossEncoder.cutter().pair(asked, statement.pieces()));
  }

  private static List<Candidate> candidates(
      List<Statement> statements, List<StatementFeatures.Known> known) {
    Around around =
        new Around(statements, known.stream().map(each -> each.whole().statement()).toList());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Features features = StatementFeatures.of(statements.get(i), known.get(i));
      around.add(features, i);
      candidates.add(new Candidate(statements.get(i), features));
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
