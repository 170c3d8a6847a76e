package io.github.onrecord.app.cli;

import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ArticleRecord;
import java.util.List;
import java.util.Map;

/** Every denial and confirmation; without a claim there is no position to change. */
final class AnyTopic implements Topic {
  private static final Map<Act, String> DEEDS =
      Map.of(Act.DENIES, "denies", Act.CONFIRMS, "confirms");

  @Override
  public Findings of(String article, ArticleRecord record) {
    return new Findings(
        record.statements().stream()
            .filter(each -> DEEDS.containsKey(each.act()))
            .map(each -> new Told(each, DEEDS.getOrDefault(each.act(), "")))
            .toList(),
        List.of());
  }

  @Override
  public void close() {}
}
