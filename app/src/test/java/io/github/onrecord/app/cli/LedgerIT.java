package io.github.onrecord.app.cli;

import static io.github.onrecord.app.cli.Launched.EXAMPLES;
import static io.github.onrecord.app.cli.Launched.onrecord;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerIT {
  @TempDir private Path folder;

  @Test
  void addsAsksExportsAndImports() throws Exception {
    Path ledger = folder.resolve("a.db");
    Launched added = onrecord("add", EXAMPLES, "--ledger", ledger);
    assertThat(added.err()).isEmpty();
    assertThat(added.out()).startsWith("added 5 articles, ");
    assertThat(onrecord("add", EXAMPLES, "--ledger", ledger).out())
        .startsWith("added 0 articles, 0 statements; 5 there already; ");

    Launched found = onrecord("search", "sale of armed drones", "--ledger", ledger);
    assertThat(found.err()).isEmpty();
    assertThat(found.out().lines().limit(3))
        .anyMatch(line -> line.contains("that it had agreed to sell armed drones"));

    Launched who = onrecord("who", "Tamrat", "--ledger", ledger, "--format", "table");
    assertThat(who.err()).isEmpty();
    assertThat(who.out()).contains("Ilse Tamrat", "No contract has been signed", "key ");

    Path exported = folder.resolve("all.jsonl");
    Path copy = folder.resolve("b.db");
    Path again = folder.resolve("again.jsonl");
    assertThat(onrecord("export", "--ledger", ledger, "--out", exported).exit()).isZero();
    assertThat(onrecord("add", "--import", exported, "--ledger", copy).exit()).isZero();
    assertThat(onrecord("export", "--ledger", copy, "--out", again).exit()).isZero();
    assertThat(Files.readString(again)).isEqualTo(Files.readString(exported));
  }
}
