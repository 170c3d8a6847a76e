package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Change;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.List;

/** Every denial and confirmation; without a claim there is no position to change. */
final class AnyTopic implements Topic {
  @Override
  public List<Statement> of(String article, ArticleRecord record) {
    return record.statements().stream().filter(each -> SIDES.contains(each.act())).toList();
  }

  @Override
  public List<Change> changes(String article, ArticleRecord record) {
    return List.of();
  }

  @Override
  public void close() {}
}
