package io.github.onrecord.server.pages;

import io.github.onrecord.server.desk.Draft;

/** A text of our own that shows what reading does. */
public final class Example {
  private Example() {}

  /** The text with what is known of it. */
  public static Draft draft() {
    return new Draft(
        Assets.resource("example.txt"),
        "Ferry line to close its night route, union says",
        "Island Post",
        "",
        "2025-11-20");
  }
}
