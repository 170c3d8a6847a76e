package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Overview;
import io.github.onrecord.server.desk.Desk;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where to begin. */
final class StartPage {
  private static final int SHOWN = 10;

  private final Desk desk;
  private final View view;

  StartPage(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  void show(Context context) {
    Overview overview = desk.ledger().overview();
    List<ArticleLine> latest = overview.latest(SHOWN).stream().map(ArticleLine::of).toList();
    // The week ends with the last day of news, so that an old ledger has a last week too.
    Optional<LocalDate> last =
        overview.latest(1).stream().flatMap(each -> each.published().stream()).findFirst();
    List<SpeakerLine> quoted =
        last.map(day -> overview.mostQuoted(day.minusDays(6), day, SHOWN)).stream()
            .flatMap(List::stream)
            .map(SpeakerLine::of)
            .toList();
    view.show(
        context,
        "start",
        view.frame(context, "Who said what"),
        Map.of("latest", latest, "quoted", quoted));
  }
}
