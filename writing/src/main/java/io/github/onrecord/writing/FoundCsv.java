package io.github.onrecord.writing;

import java.io.IOException;
import java.io.Writer;

/** Statements as rows, with whom their speaker is taken for and how many copies there are. */
final class FoundCsv implements FoundWriter {
  private final CsvWriter csv;

  FoundCsv(Writer out) throws IOException {
    csv = new CsvWriter(out);
  }

  @Override
  public void heading(SpeakerHeading heading) {
    // Every row tells its speaker.
  }

  @Override
  public void write(FoundStatement found) throws IOException {
    csv.write(found);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
