package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Passage;
import java.util.Locale;
import java.util.stream.Collectors;

/** The three parts of a statement in a table: who does what, the words, and where they are from. */
final class StatementText {
  private final Statement statement;
  private final boolean certain;

  StatementText(Statement statement) {
    this.statement = statement;
    this.certain = statement.confidence() >= Words.CERTAIN;
  }

  /** "Amina Okoro, water minister (she) probably denies". */
  InkedText who() {
    Speaker speaker = statement.speaker();
    String source = statement.attribution().source().text();
    String name = name(speaker, source);
    InkedText who = new InkedText().add(Ink.BOLD, name);
    speaker
        .role()
        .filter(role -> !contains(source, role) && !contains(name, role))
        .ifPresent(role -> who.gap(", ").add(Ink.DIM, role));
    if (!source.isBlank() && !contains(source, name)) {
      who.gap(" ").add(Ink.DIM, "(" + source + ")");
    }
    String act = Words.of(statement.act());
    return who.gap("  ").add(Ink.of(statement.act()), certain ? act : "probably " + act);
  }

  InkedText words() {
    Passage content = statement.content();
    return content.isEmpty()
        ? new InkedText().add(Ink.DIM, "no words given")
        : new InkedText().add(certain ? Ink.PLAIN : Ink.DIM, content.text());
  }

  /** The day and the relays; empty where neither is known. */
  InkedText origin() {
    InkedText origin = new InkedText();
    statement.saidOn().ifPresent(days -> origin.item(Ink.DIM, "said " + DayWords.of(days)));
    if (!statement.via().isEmpty()) {
      origin.item(
          Ink.DIM,
          statement.via().stream()
              .map(Speaker::name)
              .collect(Collectors.joining(", ", "via ", "")));
    }
    return origin;
  }

  private static String name(Speaker speaker, String source) {
    if (speaker.isKnown() && !speaker.name().isBlank()) {
      return speaker.name();
    }
    return source.isBlank() ? "Somebody" : source;
  }

  private static boolean contains(String words, String part) {
    return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
