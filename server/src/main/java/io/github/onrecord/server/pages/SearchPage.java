package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.statement.Act;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements by words and meaning. */
public final class SearchPage {
  private static final int SHOWN = 30;

  private final Desk desk;
  private final View view;

  SearchPage(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  void show(Context context) {
    Query query = Query.of(context);
    String words = query.words("q");
    Question question = question(query, SHOWN);
    List<Found> found =
        words.isBlank() ? List.of() : desk.within(() -> desk.ledger().search(question));
    Frame frame = view.frame(context, words.isBlank() ? "Search" : "Search: " + words);
    String same = Optional.ofNullable(context.queryString()).orElse("");
    view.show(
        context,
        "search",
        words.isBlank() ? frame : frame.as(Link.forms("/api/v1/search?" + same)),
        Map.of(
            "question", question,
            "passages", found.stream().map(PassageView::of).toList(),
            "facets", Facets.of(query, found)));
  }

  /**
   * The question that stands in an address.
   *
   * @throws BadRequestResponse if a part of it is wrong
   */
  public static Question question(Query query, int limit) {
    try {
      return new Question(
          query.words("q"),
          query.some("speaker"),
          query.oneOf("act", Act.class),
          query.some("outlet"),
          query.day("from"),
          query.day("to"),
          limit);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }
}
