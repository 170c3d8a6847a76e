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
    Map<String, List<Found>> byArticle = new LinkedHashMap<>();
    for (Found found : ledger.search(question)) {
      byArticle.computeIfAbsent(found.record().article().id(), id -> new ArrayList<>()).add(found);
    }
    return asking.ask(question.words(), byArticle.values().stream().map(this::asked).toList());
  }

  private Asked asked(List<Found> found) {
    ArticleRecord record = found.get(0).record();
    Set<String> ids = found.stream().map(each -> each.statement().id()).collect(Collectors.toSet());
    List<Statement> statements =
        record.statements().stream().filter(each -> ids.contains(each.id())).toList();
    return Asked.found(record, statements, speaker -> key(record, speaker));
  }

  /** Of the ledger, or where no name tells who it is, the speaker's place in its article. */
  private String key(ArticleRecord record, Speaker speaker) {
    String article = record.article().id();
    return ledger
        .entity(article, speaker.id())
        .map(Entity::key)
        .orElseGet(() -> article + "#" + speaker.id());
  }
}
