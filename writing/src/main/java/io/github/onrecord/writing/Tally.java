package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;

/** Counts what was written. */
final class Tally {
  private int articles;
  private long statements;
  private long speakers;

  void add(ArticleRecord record) {
    articles++;
    statements += record.statements().size();
    speakers =
        record.statements().stream()
            .map(Statement::speaker)
            .filter(Speaker::isKnown)
            .map(Speaker::id)
            .distinct()
            .count();
  }

  int articles() {
    return articles;
  }

  /**
   * "12 statements by 7 speakers". Over several articles the speakers are not counted: who is the
   * same person in two of them is not known here.
   */
  @Override
  public String toString() {
    String counted = count(statements, "statement");
    return articles == 1
        ? counted + " by " + count(speakers, "speaker")
        : counted + " in " + count(articles, "article");
  }

  static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
