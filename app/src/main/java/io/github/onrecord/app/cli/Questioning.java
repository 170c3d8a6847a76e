package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Answer;
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
  /** As many answers are kept until they are written. */
  private static final int TOGETHER = 64;

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
    answer(questions.orElse(List.of()), List.of(asked));
  }

  /**
   * Answers what is asked of all articles, and tells of questions on articles that did not come.
   *
   * @throws IOException if an answer cannot be written
   */
  void finish(Problems problems) throws IOException {
    answer(ofAll, all);
    ofOne.forEach(
        (article, questions) ->
            questions.forEach(
                question ->
                    problems.failure(
                        "%s: no article with the id '%s' was read, so '%s' is not answered"
                            .formatted(question.place(), article, question.id()))));
  }

  /** Several at a time, and some ahead of those that are written, in their order. */
  private void answer(List<ClaimQuestion> questions, List<Asked> articles) throws IOException {
    for (int from = 0; from < questions.size(); from += TOGETHER) {
      List<ClaimQuestion> some =
          questions.subList(from, Math.min(questions.size(), from + TOGETHER));
      List<Answer> answers = asking.ask(some.stream().map(ClaimQuestion::claim).toList(), articles);
      for (int i = 0; i < some.size(); i++) {
        writer.write(Optional.of(some.get(i).id()), answers.get(i));
      }
    }
  }
}
