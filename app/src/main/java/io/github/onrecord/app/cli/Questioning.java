package io.github.onrecord.app.cli;

import io.github.onrecord.positions.Asked;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.reading.ClaimQuestion;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.writing.AnswerWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks many questions. Those on one article are answered as soon as it is read; those on all when
 * all are, for which they are kept.
 */
final class Questioning {
  private final Map<String, List<ClaimQuestion>> ofOne = new LinkedHashMap<>();
  private final List<ClaimQuestion> ofAll = new ArrayList<>();
  private final List<Asked> all = new ArrayList<>();
  private final Asking asking;
  private final AnswerWriter writer;

  Questioning(List<ClaimQuestion> questions, Asking asking, AnswerWriter writer) {
    this.asking = asking;
    this.writer = writer;
    for (ClaimQuestion question : questions) {
      question
          .article()
          .map(article -> ofOne.computeIfAbsent(article, a -> new ArrayList<>()))
          .orElse(ofAll)
          .add(question);
    }
  }

  /** Whether any question is on the article. */
  boolean wants(Article article) {
    return !ofAll.isEmpty() || ofOne.containsKey(article.id());
  }

  /**
   * Answers what is asked of this article alone.
   *
   * @throws IOException if an answer cannot be written
   */
  void put(ArticleRecord record) throws IOException {
    Asked asked = Asked.of(record);
    if (!ofAll.isEmpty()) {
      all.add(asked);
    }
    Optional<List<ClaimQuestion>> questions =
        Optional.ofNullable(ofOne.remove(record.article().id()));
    for (ClaimQuestion question : questions.orElse(List.of())) {
      answer(question, List.of(asked));
    }
  }

  /**
   * Answers what is asked of all articles, and tells of questions on articles that did not come.
   *
   * @throws IOException if an answer cannot be written
   */
  void finish(Problems problems) throws IOException {
    for (ClaimQuestion question : ofAll) {
      answer(question, all);
    }
    ofOne.forEach(
        (article, questions) ->
            questions.forEach(
                question ->
                    problems.failure(
                        "%s: no article with the id '%s' was read, so '%s' is not answered"
                            .formatted(question.place(), article, question.id()))));
  }

  private void answer(ClaimQuestion question, List<Asked> articles) throws IOException {
    writer.write(Optional.of(question.id()), asking.ask(question.claim(), articles));
  }
}
