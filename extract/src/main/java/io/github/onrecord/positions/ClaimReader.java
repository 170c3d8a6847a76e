package io.github.onrecord.positions;

import io.github.onrecord.embedding.SentenceEncoder;
import io.github.onrecord.stance.CrossEncoder;
import io.github.onrecord.stance.PairCutter;
import io.github.onrecord.stance.PairScores;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.ArticleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
  private final StatementCutter statementCutter;

  private ClaimReader(CrossEncoder crossEncoder, SentenceEncoder sentenceEncoder) {
    this.crossEncoder = crossEncoder;
    this.sentenceEncoder = sentenceEncoder;
    this.statementCutter = new StatementCutter(crossEncoder.cutter());
  }

  /**
   * A statement that may speak to a claim.
   *
   * @param statement of the article asked
   * @param features how it may stand to the claim
   */
  public record Candidate(Statement statement, Features features) {}

  /**
   * What was read of one article.
   *
   * @param article how it stands to the claim as a whole; empty where that was not read
   * @param candidates its statements that may speak to the claim
   */
  public record Reading(Optional<PairScores> article, List<Candidate> candidates) {
    /** Refuses null; copies the list. */
    public Reading {
      Objects.requireNonNull(article, "article");
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Opens the English models on the class path.
   *
   * @throws IllegalStateException if one is not there
   */
  public static ClaimReader open() {
    return new ClaimReader(CrossEncoder.open(), SentenceEncoder.open());
  }

  /** Reads a claim beside one article and all these statements of it. */
  public Reading read(String claim, ArticleText text, List<Statement> statements) {
    return read(claim, text, texts(text, statements), new HashMap<>());
  }

  /**
   * Reads a claim beside statements of an article, and leaves out those that are silent on it at
   * the first of several readings; where all are, the article as a whole too.
   */
  public Reading skim(String claim, ArticleText text, List<Statement> statements) {
    int[] asked = crossEncoder.cutter().claim(claim);
    Map<Statement, PairScores> wholes = new HashMap<>();
    Map<Statement, StatementTexts> speaking = new LinkedHashMap<>();
    texts(text, statements)
        .forEach(
            (statement, texts) -> {
              PairScores whole = whole(asked, text, statement, texts);
              wholes.put(statement, whole);
              if (whole.statement().silent() < SILENT) {
                speaking.put(statement, texts);
              }
            });
    return speaking.isEmpty()
        ? new Reading(Optional.empty(), List.of())
        : read(claim, text, speaking, wholes);
  }

  private static Map<Statement, StatementTexts> texts(
      ArticleText text, List<Statement> statements) {
    int[] points = text.codePoints();
    Map<Statement, StatementTexts> texts = new LinkedHashMap<>();
    statements.forEach(each -> texts.put(each, StatementTexts.of(text, points, each)));
    return texts;
  }

  private Reading read(
      String claim,
      ArticleText text,
      Map<Statement, StatementTexts> read,
      Map<Statement, PairScores> wholes) {
    int[] asked = crossEncoder.cutter().claim(claim);
    PairScores article = scores(asked, text.toString(), PairCutter.DIGEST);
    List<Statement> statements = List.copyOf(read.keySet());
    List<StatementTexts> texts = List.copyOf(read.values());
    List<Double> passages = likeness(claim, texts.stream().map(StatementTexts::passage).toList());
    List<Double> contents = likeness(claim, texts.stream().map(StatementTexts::content).toList());
    double best = passages.stream().mapToDouble(d -> d).max().orElse(0);
    Wording words = Wording.of(claim);
    List<Statement> beside = new ArrayList<>();
    List<StatementFeatures.Known> known = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      StatementTexts each = texts.get(i);
      if (passages.get(i) >= UNLIKE || words.coveredBy(Wording.of(each.context())) >= UNLIKE) {
        Statement statement = statements.get(i);
        beside.add(statement);
        known.add(
            new StatementFeatures.Known(
                words,
                each,
                passages.get(i),
                contents.get(i),
                best,
                scores(asked, each.content(), PairCutter.LONGEST_SENTENCE),
                wholes.computeIfAbsent(statement, s -> whole(asked, text, s, each)),
                article));
      }
    }
    return new Reading(Optional.of(article), candidates(beside, known));
  }

  private PairScores whole(
      int[] asked, ArticleText text, Statement statement, StatementTexts texts) {
    return crossEncoder.read(statementCutter.pieces(asked, text, statement, texts));
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

  private PairScores scores(int[] asked, String text, int pieces) {
    PairCutter cutter = crossEncoder.cutter();
    return crossEncoder.read(cutter.pair(asked, cutter.article(text).digest(asked, pieces)));
  }

  private List<Double> likeness(String claim, List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(List.of(claim));
    all.addAll(texts);
    List<float[]> vectors = sentenceEncoder.encode(all);
    return vectors.subList(1, vectors.size()).stream()
        .map(vector -> cosine(vectors.get(0), vector))
        .toList();
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
