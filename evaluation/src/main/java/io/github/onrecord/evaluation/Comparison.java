package io.github.onrecord.evaluation;

import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.Objects;

/**
 * A gold article beside what a program found in it.
 *
 * @param gold the article as a careful reader marked it
 * @param predictions what the program found; empty where it found or read nothing
 */
public record Comparison(GoldArticle gold, List<Prediction> predictions) {
  /** Refuses null; copies the list. */
  public Comparison {
    Objects.requireNonNull(gold, "gold");
    predictions = List.copyOf(predictions);
  }

  /**
   * The gold beside the record of the same article. Statements within the content of others are
   * left out: PolNeAR's guidelines mark one attribution at a place.
   *
   * @throws IllegalArgumentException if the record is of another text, where offsets mean nothing
   */
  public static Comparison of(GoldArticle gold, ArticleRecord read) {
    if (!gold.article().text().equals(read.article().text())) {
      throw new IllegalArgumentException(gold.article().id() + " was read with another text");
    }
    List<Statement> all = read.statements();
    return new Comparison(
        gold, all.stream().filter(s -> !within(s, all)).map(Prediction::of).toList());
  }

  private static boolean within(Statement statement, List<Statement> all) {
    return all.stream().anyMatch(s -> s.attribution().holds(statement.attribution()));
  }

  /** How each of the predictions came out, in their order. */
  public List<Outcome> outcomes() {
    return new Matched(this).outcomes();
  }
}
