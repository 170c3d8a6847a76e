package io.github.onrecord.server.desk;

import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Correction;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;

/** Puts statements right, and takes that back. */
public final class Amending {
  private Amending() {}

  /**
   * Puts a statement right.
   *
   * @throws NotFoundResponse if there is no such statement
   * @throws BadRequestResponse if nobody is named who does it
   */
  public static Correction make(
      Desk desk, String article, String statement, Amendment amendment, String by) {
    if (by.isBlank()) {
      throw new BadRequestResponse("say who corrects it; your name stands beside the correction");
    }
    Lookup.statement(Lookup.record(desk, article), statement);
    return desk.ledger().corrections().make(article, statement, amendment, by);
  }

  /**
   * Takes a correction back.
   *
   * @throws NotFoundResponse if there is none of that number
   */
  public static Correction undo(Desk desk, long number) {
    boolean known =
        desk.ledger().corrections().latest(1, number + 1).stream()
            .anyMatch(each -> each.number() == number);
    if (!known) {
      throw new NotFoundResponse("there is no correction " + number);
    }
    return desk.ledger().corrections().undo(number);
  }
}
