package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.ArticleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads attributions back from brat standoff, as this package or PolNeAR writes it. */
public final class BratReader {
  private BratReader() {}

  /**
   * The attributions of a text, in the order of their events, each with confidence 1.
   *
   * <p>Spans of a role that lie in several annotations are put together; of a cue in several pieces
   * the longest counts. Other annotations are passed over.
   *
   * @param text the annotated text
   * @param annotation the {@code .ann} file
   * @throws IOException if the file cannot be read or a line of it is broken; the message names it
   */
  public static List<Attribution> read(ArticleText text, Path annotation) throws IOException {
    BratEvents events = new BratEvents(text);
    int number = 0;
    for (String line : Files.readString(annotation, StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      try {
        events.read(line);
      } catch (IllegalArgumentException e) {
        throw new IOException(annotation + ", line " + number + ": " + e.getMessage(), e);
      }
    }
    try {
      return events.attributions();
    } catch (IllegalArgumentException e) {
      throw new IOException(annotation + ": " + e.getMessage(), e);
    }
  }
}
