package io.github.onrecord.server.api;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.ledger.Corrections;
import io.github.onrecord.server.desk.ClaimFilter;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.writing.AnswerJson;
import io.github.onrecord.writing.Readings;
import io.javalin.http.Context;
import java.util.Optional;

/** Answers questions about claims. */
final class ClaimAnswers {
  private final Desk desk;

  ClaimAnswers(Desk desk) {
    this.desk = desk;
  }

  /** Over the ledger. */
  void claim(Context context) {
    Query query = Query.of(context);
    Answer whole = desk.claim(query.needed("q").strip());
    ClaimFilter filter = ClaimFilter.of(query);
    Answer answer = filter.isOn() ? whole.showing(filter.of(whole)) : whole;
    Shape shape = Shape.of(context);
    if (shape == Shape.JSON) {
      show(context, answer);
    } else {
      shape.show(context, Written.answer(shape.format(), answer, read()));
    }
  }

  /** What the machine read of the statements that people put right. */
  private Readings read() {
    Corrections corrections = desk.ledger().corrections();
    return (article, statement) -> Optional.ofNullable(corrections.read(article).get(statement));
  }

  /** Over the article in the body alone. */
  void check(Context context) {
    String claim = Query.of(context).needed("q").strip();
    show(context, desk.check(claim, Given.articles(desk, context)));
  }

  private static void show(Context context, Answer answer) {
    Shape.JSON.show(context, AnswerJson.of(answer));
  }
}
