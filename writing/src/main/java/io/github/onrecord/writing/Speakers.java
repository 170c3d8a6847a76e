package io.github.onrecord.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cards of all who are on record in an article. */
final class Speakers {
  private final List<PageSpeaker> speakers;
  private final List<NumberedStatement> statements;
  private final String outlet;
  private final Destinations destinations;

  Speakers(
      PageSpeakers speakers,
      List<NumberedStatement> statements,
      String outlet,
      Destinations destinations) {
    this.speakers = new ArrayList<>(speakers.all());
    this.statements = statements;
    this.outlet = outlet;
    this.destinations = destinations;
    statements.stream()
        .flatMap(each -> Stream.concat(Stream.of(each.speaker()), each.via().stream()))
        .filter(speaker -> speaker.number() == 0)
        .findFirst()
        .ifPresent(this.speakers::add);
  }

  void write(Html html) throws IOException {
    if (speakers.isEmpty()) {
      return;
    }
    html.open("section", "class", "speakers", "id", "speakers").newLine();
    html.element("h2", "On record here").newLine();
    for (PageSpeaker speaker : speakers) {
      new SpeakerCard(speaker, statements, outlet, destinations).write(html);
    }
    html.close("section").newLine();
  }
}
