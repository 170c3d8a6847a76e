package io.github.onrecord.app.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs commands with a fake extractor and a fake asker, and keeps what they print. */
final class Session {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String input = "";
  private Terminal terminal = Terminal.NONE;
  private Extractor.Opener extractors = FakeExtractor::new;

  Session input(String text) {
    input = text;
    return this;
  }

  Session terminal(String told) {
    terminal = Terminal.of(Map.of(), told);
    return this;
  }

  Session extractors(Extractor.Opener opener) {
    extractors = opener;
    return this;
  }

  int run(String... args) {
    return run(out, args);
  }

  int run(OutputStream to, String... args) {
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)),
            new Messages(new PrintStream(err, true, StandardCharsets.UTF_8), terminal.errors()),
            terminal,
            extractors,
            FakeAsking::new);
    return new Cli(surroundings).run(args);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
