package io.github.onrecord.writing;

import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;

/** The columns of a table that tell what people put right, and what the machine's answer was. */
final class ReadingColumns {
  static final List<String> HEADER = List.of("corrected", "read_speaker", "read_act");

  private ReadingColumns() {}

  /**
   * @param read the machine's answer; empty where nobody put it right
   */
  static void print(Optional<Answer> read, CSVPrinter csv) throws IOException {
    Optional<Named> speaker = read.map(Answer::speaker).filter(Named::isKnown);
    csv.print(read.isPresent());
    csv.print(CsvWriter.text(speaker.map(Named::name).orElse("")));
    csv.print(read.map(Answer::act).map(Words::of).orElse(""));
  }
}
