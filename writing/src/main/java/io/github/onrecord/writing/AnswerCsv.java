package io.github.onrecord.writing;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Days;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Answers as RFC 4180 with a header, one row for each statement that shows a position; one without
 * a speaker for a claim that nobody speaks to. Cells are made harmless as {@link CsvWriter} does.
 */
final class AnswerCsv implements AnswerWriter {
  private static final List<String> HEADER =
      List.of(
          "question_id",
          "claim",
          "verdict",
          "speaker_name",
          "speaker_kind",
          "role",
          "stance",
          "confidence",
          "article_id",
          "outlet",
          "published",
          "statement_id",
          "content",
          "via",
          "said_from",
          "said_to",
          "reason");

  private static final int OF_POSITION = HEADER.size() + ReadingColumns.HEADER.size() - 3;

  private final CSVPrinter csv;
  private final Readings readings;

  AnswerCsv(Writer out, Readings readings) throws IOException {
    this.readings = readings;
    csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(Stream.concat(HEADER.stream(), ReadingColumns.HEADER.stream()));
  }

  @Override
  public void write(Optional<String> id, Answer answer) throws IOException {
    if (answer.positions().isEmpty()) {
      question(id, answer);
      for (int i = 0; i < OF_POSITION; i++) {
        csv.print("");
      }
      csv.println();
    }
    for (Position position : answer.positions()) {
      for (Evidence evidence : position.evidence()) {
        question(id, answer);
        position(position);
        evidence(evidence);
        csv.println();
      }
    }
    csv.flush();
  }

  private void question(Optional<String> id, Answer answer) throws IOException {
    text(id.orElse(""));
    text(answer.claim());
    csv.print(Words.of(answer.verdict()));
  }

  private void position(Position position) throws IOException {
    Optional<Speaker> known = Optional.of(position.speaker()).filter(Speaker::isKnown);
    text(known.flatMap(SpeakerWords::name).orElse(""));
    csv.print(Words.of(position.speaker().kind()));
    text(known.flatMap(SpeakerWords::role).orElse(""));
    csv.print(Words.of(position.stance()));
    csv.print(Words.probability(position.confidence()));
  }

  private void evidence(Evidence evidence) throws IOException {
    text(evidence.article().id());
    text(evidence.article().outlet().orElse(""));
    csv.print(evidence.article().published().map(Object::toString).orElse(""));
    text(evidence.statement().id());
    text(evidence.text());
    text(
        evidence.statement().via().stream()
            .map(SpeakerWords::called)
            .collect(Collectors.joining("; ")));
    Optional<Days> days = evidence.statement().saidOn();
    csv.print(days.map(Days::from).map(Object::toString).orElse(""));
    csv.print(days.map(Days::to).map(Object::toString).orElse(""));
    text(evidence.reason());
    ReadingColumns.print(readings.of(evidence.article().id(), evidence.statement().id()), csv);
  }

  private void text(String words) throws IOException {
    csv.print(CsvWriter.text(words));
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
