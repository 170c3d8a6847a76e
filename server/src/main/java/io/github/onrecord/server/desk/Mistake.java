package io.github.onrecord.server.desk;

import java.util.UUID;
import java.util.function.Consumer;

/** A fault of the program itself: visitors are told its number, the log what went on inside. */
public final class Mistake {
  private Mistake() {}

  /**
   * Tells the log of it.
   *
   * @param place where it happened
   * @return the number by which the log's lines can be found
   */
  public static String noted(Consumer<String> log, String place, Throwable thrown) {
    String number = UUID.randomUUID().toString();
    log.accept("error %s at %s: %s".formatted(number, place, thrown));
    for (StackTraceElement line : thrown.getStackTrace()) {
      log.accept("error %s:   at %s".formatted(number, line));
    }
    return number;
  }
}
