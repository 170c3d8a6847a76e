package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Change;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;

/** Chooses what of a new article is worth a line. */
interface Topic extends AutoCloseable {
  /**
   * A statement that is worth a line.
   *
   * @param deed what its speaker does by it, such as "denies"
   */
  record Told(Statement statement, String deed) {}

  /**
   * What is worth a line.
   *
   * @param told statements, in the order of the text
   * @param changes who stands elsewhere than before, by what the article has them say
   */
  record Findings(List<Told> told, List<Change> changes) {
    /** Copies the lists. */
    public Findings {
      told = List.copyOf(told);
      changes = List.copyOf(changes);
    }
  }

  /**
   * Looks through an article.
   *
   * @param article its id in the ledger, where it is stored already
   */
  Findings of(String article, ArticleRecord record);

  @Override
  void close();

  /** All denials and confirmations. */
  static Topic everything() {
    return new AnyTopic();
  }

  /**
   * What takes a side on a claim or declines to, and the changes of position on it.
   *
   * @param asking closed with the topic
   */
  static Topic about(String claim, Ledger ledger, Asking asking) {
    return new ClaimTopic(claim, ledger, asking);
  }
}
