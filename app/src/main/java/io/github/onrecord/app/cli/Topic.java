package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Change;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.Set;

/** Chooses which statements of a new article are worth a line. */
interface Topic extends AutoCloseable {
  /** The acts by which a speaker takes a side of what others say. */
  Set<Act> SIDES = Set.of(Act.DENIES, Act.CONFIRMS);

  /**
   * The statements that are worth it, in their order.
   *
   * @param article the article's id in the ledger, where it is stored already
   */
  List<Statement> of(String article, ArticleRecord record);

  /**
   * Who stands elsewhere than before, by what the article has them say.
   *
   * @param article the article's id in the ledger, where it is stored already
   */
  List<Change> changes(String article, ArticleRecord record);

  @Override
  void close();

  /** All denials and confirmations. */
  static Topic everything() {
    return new AnyTopic();
  }

  /**
   * The denials and confirmations that may speak to a claim, and the changes of position on it.
   *
   * @param asking closed with the topic
   */
  static Topic about(String claim, Ledger ledger, Asking asking) {
    return new ClaimTopic(claim, ledger, asking);
  }
}
