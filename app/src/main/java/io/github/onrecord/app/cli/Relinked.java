package io.github.onrecord.app.cli;

import io.github.onrecord.ledger.Relinking;
import java.io.IOException;
import java.util.Locale;

/** Tells of splits and merges. */
final class Relinked {
  private Relinked() {}

  static void tell(Surroundings surroundings, Relinking relinking) throws IOException {
    surroundings
        .out()
        .write(
            "%s; 'onrecord undo %d' takes it back%n"
                .formatted(line(relinking), relinking.number()));
    surroundings.out().flush();
  }

  /** "3: split, Tariq Nasser in 2 articles is now 81b0de..." */
  static String line(Relinking relinking) {
    return String.format(
        Locale.ROOT,
        "%d: %s of %s, in %d %s, key %s",
        relinking.number(),
        relinking.kind().name().toLowerCase(Locale.ROOT),
        relinking.entity().name(),
        relinking.speakers(),
        relinking.speakers() == 1 ? "article" : "articles",
        relinking.entity().key());
  }
}
