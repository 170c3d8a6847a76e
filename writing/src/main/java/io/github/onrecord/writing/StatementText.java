package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Passage;

/** The three parts of a statement in a table: who does what, the words, and where they are from. */
final class StatementText {
  private final Statement statement;

  StatementText(Statement statement) {
    this.statement = statement;
  }

  /** "Amina Okoro, water minister probably denies (article: “denied”)". */
  InkedText who() {
    Speaker speaker = statement.speaker();
    Ink ink = speaker.isKnown() ? Ink.BOLD : Ink.DIM;
    InkedText who = new InkedText().add(ink, SpeakerWords.called(speaker));
    SpeakerWords.about(speaker).forEach(words -> who.gap(", ").add(Ink.DIM, words));
    who.gap("  ").add(Ink.of(statement.act()), ActWords.act(statement));
    ActWords.basis(statement).ifPresent(words -> who.gap(" (").add(Ink.DIM, words).gap(")"));
    return who;
  }

  InkedText words() {
    Passage content = statement.content();
    return content.isEmpty()
        ? new InkedText().add(Ink.DIM, "no words given")
        : new InkedText().add(certainInk(), content.text());
  }

  /** The day and the relays in the order the words travelled. */
  InkedText travel() {
    InkedText travel = new InkedText();
    statement.saidOn().ifPresent(days -> travel.item(Ink.PLAIN, "said " + DayWords.of(days)));
    via(travel);
    return travel;
  }

  /** The day, the relays in the order the words travelled, how they stand, and how sure it is. */
  InkedText origin() {
    InkedText origin = travel();
    SpeakerWords.calledHere(statement)
        .ifPresent(words -> origin.item(Ink.DIM, "source “" + words + "”"));
    return origin
        .item(Ink.DIM, Words.of(statement.kind()))
        .item(Ink.DIM, ActWords.confidence(statement));
  }

  private void via(InkedText origin) {
    for (int i = statement.via().size() - 1; i >= 0; i--) {
      String relay = SpeakerWords.called(statement.via().get(i));
      if (i == statement.via().size() - 1) {
        origin.item(Ink.PLAIN, "via " + relay);
      } else {
        origin.gap(" › ").add(Ink.PLAIN, relay);
      }
    }
  }

  private Ink certainInk() {
    return ActWords.isCertain(statement) ? Ink.PLAIN : Ink.DIM;
  }
}
