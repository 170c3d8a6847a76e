package io.github.onrecord.server.pages;

import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.server.desk.Glance;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where to begin. */
final class StartPage {
  private static final int DISPUTES = 6;

  private final Desk desk;
  private final View view;

  StartPage(Desk desk, View view) {
    this.desk = desk;
    this.view = view;
  }

  void show(Context context) {
    Glance glance = desk.glance();
    Frame frame = view.frame(context, "Who said what").as(Link.forms("/api/v1/latest"));
    view.show(
        context,
        "start",
        frame,
        Map.of(
            "latest", glance.latest().stream().map(ArticleLine::of).toList(),
            "quoted", glance.quoted().stream().map(SpeakerLine::of).toList(),
            "disputed", disputed(glance, frame.ask())));
  }

  /** What was asked comes first: there both sides are on record. */
  private static List<DisputeLine> disputed(Glance glance, String ask) {
    return Stream.concat(
            glance.disputes().stream().map(DisputeLine::of),
            glance.denials().stream().map(denial -> DisputeLine.of(denial, ask)))
        .limit(DISPUTES)
        .toList();
  }
}
