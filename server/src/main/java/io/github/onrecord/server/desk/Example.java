package io.github.onrecord.server.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text of our own that shows what reading does. */
public final class Example {
  private Example() {}

  /** The text with what is known of it. */
  public static Draft draft() {
    return new Draft(
        text(), "Ferry line to close its night route, union says", "Island Post", "", "2025-11-20");
  }

  private static String text() {
    try (InputStream in = Example.class.getResourceAsStream("example.txt")) {
      if (in == null) {
        throw new IllegalStateException("example.txt is missing beside " + Example.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
