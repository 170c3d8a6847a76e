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
    assertThat(added.out()).startsWith("added 10 articles, ");
    assertThat(onrecord("add", EXAMPLES, "--ledger", ledger).out())
        .startsWith("added 0 articles, 0 statements; 10 there already; ");

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

  @Test
  void marksThatASpeakerTookBackWhatWasSaid() throws Exception {
    Path news =
        Files.writeString(
            folder.resolve("bridge.jsonl"),
            """
            {"id": "may", "outlet": "Delta Radio", "published": "2024-05-06", "text": "The council leader, Adaeze Nwosu, said on Monday that the Old Bridge will be closed to lorries."}
            {"id": "june", "outlet": "Volta Post", "published": "2024-06-11", "text": "The council leader, Adaeze Nwosu, denied on Tuesday that the Old Bridge will be closed to lorries."}
            {"id": "july", "outlet": "Volta Post", "published": "2024-07-02", "text": "The council leader, Adaeze Nwosu, said on Tuesday that the library would open on Sundays."}
            """);
    Path ledger = folder.resolve("c.db");
    assertThat(onrecord("add", news, "--ledger", ledger).exit()).isZero();

    Launched who = onrecord("who", "Nwosu", "--ledger", ledger, "--format", "jsonl");
    assertThat(who.err()).isEmpty();
    assertThat(who.out().lines().filter(line -> line.contains("\"changed\":")))
        .singleElement()
        .asString()
        .contains("\"published\":\"2024-06-11\"", "\"from\":\"affirms\",\"to\":\"denies\"")
        .contains("\"article\":\"may\"");
  }
}
