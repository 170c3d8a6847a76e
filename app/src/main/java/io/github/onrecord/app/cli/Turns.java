package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Change;
import io.github.onrecord.ledger.Alike;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.positions.Asked;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.writing.FoundChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where a speaker contradicts what it said before. What was said before is the claim, asked
 * of both statements; a change is where the later one takes the other side.
 */
final class Turns {
  /** Each is read by the stance model; the most alike come first. */
  private static final int ASKED = 24;

  private static final Pattern THAT = Pattern.compile("^(that|whether)\\s+");

  private final Ledger ledger;
  private final Asking asking;

  Turns(Ledger ledger, Asking asking) {
    this.ledger = ledger;
    this.asking = asking;
  }

  /** The changes, by article and statement of the later words; of several the clearest pair. */
  Map<String, FoundChange> of(Entity entity) {
    Map<String, FoundChange> changes = new HashMap<>();
    for (Alike alike : ledger.alike(entity, ASKED)) {
      change(entity, alike)
          .ifPresent(change -> changes.putIfAbsent(key(alike.later()), FoundChange.of(change)));
    }
    return changes;
  }

  private Optional<Change> change(Entity entity, Alike alike) {
    String claim = THAT.matcher(alike.earlier().statement().content().text()).replaceFirst("");
    if (claim.isBlank()) {
      return Optional.empty();
    }
    List<Asked> asked =
        Stream.of(alike.earlier(), alike.later())
            .map(f -> Asked.found(f.record(), List.of(f.statement()), s -> entity.key()))
            .toList();
    return asking.ask(claim, asked).changes().stream().findFirst();
  }

  /** What marks a statement of the ledger. */
  static String key(Found found) {
    return found.record().article().id() + "#" + found.statement().id();
  }
}
