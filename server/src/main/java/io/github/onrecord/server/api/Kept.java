package io.github.onrecord.server.api;

import io.github.onrecord.ledger.Found;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles with only those of their statements that were found. */
final class Kept {
  private Kept() {}

  static List<ArticleRecord> of(List<Found> found) {
    Map<Article, Set<Statement>> byArticle =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.record().article(),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        Found::statement, Collectors.toCollection(LinkedHashSet::new))));
    return byArticle.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList();
  }

  /** One article. */
  static ArticleRecord of(Article article, Set<Statement> statements) {
    List<Speaker> speakers =
        statements.stream()
            .flatMap(s -> Stream.concat(Stream.of(s.speaker()), s.via().stream()))
            .filter(Speaker::isKnown)
            .distinct()
            .toList();
    return new ArticleRecord(article, speakers, List.copyOf(statements), "");
  }
}
