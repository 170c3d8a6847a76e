package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.positions.Asked;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a ledger about claims. */
final class Consultation {
  /**
   * So many statements are weighed unless it is said otherwise: twice as many bring in more who are
   * beside the point than on it.
   */
  static final int STATEMENTS = 50;

  private final Ledger ledger;
  private final Asking asking;

  Consultation(Ledger ledger, Asking asking) {
    this.ledger = ledger;
    this.asking = asking;
  }

  /** What the statements that fit the question put on record, each once for all its copies. */
  Answer ask(Question question) {
    return asking.ask(question.words(), found(question));
  }

  /** The statements that fit the question, by their articles, each once for all its copies. */
  List<Asked> found(Question question) {
    Map<String, List<Found>> byArticle = new LinkedHashMap<>();
    for (Found found : ledger.search(question)) {
      byArticle.computeIfAbsent(found.record().article().id(), id -> new ArrayList<>()).add(found);
    }
    return byArticle.entrySet().stream()
        .map(each -> asked(each.getKey(), each.getValue()))
        .toList();
  }

  private Asked asked(String article, List<Found> found) {
    ArticleRecord record = found.get(0).record();
    Set<String> ids = found.stream().map(each -> each.statement().id()).collect(Collectors.toSet());
    return asked(
        article,
        record,
        record.statements().stream().filter(each -> ids.contains(each.id())).toList());
  }

  /**
   * Some statements of an article that is stored.
   *
   * @param article its id in the ledger
   */
  Asked asked(String article, ArticleRecord record, List<Statement> statements) {
    return Asked.found(record, statements, speaker -> key(article, speaker));
  }

  /** Of the ledger, or where no name tells who it is, the speaker's place in its article. */
  private String key(String article, Speaker speaker) {
    return ledger
        .entity(article, speaker.id())
        .map(Entity::key)
        .orElseGet(() -> article + "#" + speaker.id());
  }
}
