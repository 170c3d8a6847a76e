package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Lookup;
import io.github.onrecord.server.desk.Query;
import io.github.onrecord.writing.Phrases;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements by words and meaning. */
final class SearchPage {
  private static final int SHOWN = 30;
  private static final int MOST = 120;

  /** As many as the API gives at once; it tells where it goes on. */
  private static final int MOST_AT_ONCE = 100;

  private final Desk desk;
  private final View view;

  SearchPage(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  void show(Context context) {
    Query query = Query.of(context);
    String words = query.words("q");
    int shown = query.number("shown", SHOWN, 1, MOST);
    Question question = Lookup.question(query, shown);
    List<Found> found =
        words.isBlank() ? List.of() : desk.within(() -> desk.ledger().search(question));
    Frame frame = view.frame(context, words.isBlank() ? "Search" : "Search: " + words);
    String part = "&limit=" + Math.min(shown, MOST_AT_ONCE);
    String same = Optional.ofNullable(context.queryString()).orElse("");
    view.show(
        context,
        "search",
        words.isBlank() ? frame : frame.as(Link.forms("/api/v1/search?" + same + part)),
        Map.of(
            "question",
            question,
            "passages",
            found.stream().map(PassageView::of).toList(),
            "facets",
            Facets.of(query, found),
            "filters",
            Facets.on(query),
            "more",
            found.size() < shown || shown == MOST ? "" : Facets.more(query, MOST),
            "example",
            words.isBlank() ? example() : Optional.empty()));
  }

  /** Something that can be found. */
  private Optional<Link> example() {
    return desk.glance().latest().stream()
        .flatMap(summary -> summary.title().stream())
        .map(Phrases::line)
        .filter(title -> !title.isBlank())
        .findFirst()
        .map(title -> Link.of(title, "/search?q=" + Addresses.encoded(title)));
  }
}
