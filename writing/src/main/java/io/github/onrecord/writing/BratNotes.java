package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is on record beyond the spans, as brat's own attributes and notes of the event: readers of
 * spans and events alone pass over it.
 */
final class BratNotes {
  private final StringBuilder lines = new StringBuilder();
  private int attributes;
  private int notes;

  /** The lines for a statement, to follow those of its event. */
  String of(Statement statement, String event) {
    lines.setLength(0);
    attribute("Act", event, Words.of(statement.act()));
    attribute("ActBasis", event, Words.of(statement.basis()));
    attribute("Kind", event, Words.of(statement.kind()));
    String note = String.join("; ", told(statement));
    lines.append("#%d\tAnnotatorNotes %s\t".formatted(++notes, event));
    lines.append(BratLines.onOneLine(note)).append('\n');
    return lines.toString();
  }

  private void attribute(String name, String event, String value) {
    lines.append("A%d\t%s %s %s\n".formatted(++attributes, name, event, value));
  }

  private static List<String> told(Statement statement) {
    List<String> told = new ArrayList<>();
    told.add("speaker: " + speaker(statement.speaker()));
    if (!statement.via().isEmpty()) {
      told.add(
          statement.via().stream()
              .map(SpeakerWords::called)
              .collect(Collectors.joining(", ", "via: ", "")));
    }
    statement.saidOn().ifPresent(days -> told.add("said: " + days(days)));
    told.add("confidence: " + Words.probability(statement.confidence()));
    return told;
  }

  private static String speaker(Speaker speaker) {
    List<String> about = new ArrayList<>(List.of(SpeakerWords.called(speaker)));
    if (speaker.isKnown()) {
      about.add(Words.of(speaker.kind()));
    }
    speaker.role().ifPresent(about::add);
    speaker.affiliation().ifPresent(about::add);
    return String.join(", ", about);
  }

  private static String days(Days days) {
    return days.from().equals(days.to()) ? "" + days.from() : days.from() + " to " + days.to();
  }
}
