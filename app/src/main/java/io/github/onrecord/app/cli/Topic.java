package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;
import java.util.Set;

/** Chooses which statements of a new article are worth a line. */
@FunctionalInterface
interface Topic {
  /** The acts by which a speaker takes a side of what others say. */
  Set<Act> SIDES = Set.of(Act.DENIES, Act.CONFIRMS);

  /**
   * The statements that are worth it, in their order.
   *
   * @param article the article's id in the ledger, where it is stored already
   */
  List<Statement> of(String article, ArticleRecord record);

  /** All denials and confirmations. */
  static Topic everything() {
    return (article, record) ->
        record.statements().stream().filter(each -> SIDES.contains(each.act())).toList();
  }

  /** The denials and confirmations that may speak to a claim. */
  static Topic about(String claim, Ledger ledger) {
    return new ClaimTopic(claim, ledger);
  }
}
