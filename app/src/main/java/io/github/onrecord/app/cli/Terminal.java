package io.github.onrecord.app.cli;

import java.util.List;
import java.util.Map;

/**
 * What is known of the terminal.
 *
 * @param output whether standard output goes to it
 * @param errors whether standard error goes to it
 * @param width its columns
 * @param colour whether it shows colour and its user wants it
 */
record Terminal(boolean output, boolean errors, int width, boolean colour) {
  private static final int WIDTH = 80;

  /** No terminal at all. */
  static final Terminal NONE = new Terminal(false, false, WIDTH, false);

  static Terminal ofProcess() {
    return of(System.getenv(), System.getProperty("onrecord.terminal", ""));
  }

  /**
   * @param told what the launcher found, as Java itself cannot ask for each stream: the width and
   *     the names of the streams that go to the terminal, such as "120,out,err"
   */
  static Terminal of(Map<String, String> environment, String told) {
    List<String> facts = List.of(told.split(",", -1));
    int width =
        facts.stream()
            .filter(fact -> fact.matches("[1-9]\\d{0,4}"))
            .mapToInt(Integer::parseInt)
            .findFirst()
            .orElse(WIDTH);
    boolean colour =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(facts.contains("out"), facts.contains("err"), width, colour);
  }
}
