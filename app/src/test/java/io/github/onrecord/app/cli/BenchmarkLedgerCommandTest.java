package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkLedgerCommandTest {
  @TempDir private Path folder;
  private String records = "";
  private String ledger = "";

  @BeforeEach
  void read() {
    records = folder.resolve("records.jsonl").toString();
    ledger = folder.resolve("made.db").toString();
    new Session()
        .input("Nkosi said the ferry sails on Monday. Abebe said the bridge is closed today.")
        .run("read", "--format", "jsonl", "--out", records, "-");
  }

  private static String measured(String... more) {
    Session session = new Session();
    List<String> line = new ArrayList<>(List.of("benchmark-ledger", "--questions", "3"));
    line.addAll(List.of(more));
    assertThat(session.run(line.toArray(String[]::new))).isZero();
    return session.out();
  }

  @Test
  void measuresALedgerThatItMakes() {
    assertThat(measured("--articles", "20", "--ledger", ledger, records))
        .containsPattern("articles +20\n")
        .containsPattern("statements +40\n")
        .containsPattern("who( +\\d+ ms){3}\n")
        .containsPattern("claim( +\\d+ ms){3}\n")
        .containsPattern("search( +\\d+ ms){3}\n")
        .containsPattern("ledger +\\d+ bytes a statement\n");
  }

  @Test
  void keepsTheLedgerToMeasureItAgainOrGoOnWithIt() {
    measured("--articles", "10", "--ledger", ledger, records);
    assertThat(measured("--ledger", ledger)).containsPattern("articles +10\n");
    assertThat(measured("--articles", "15", "--ledger", ledger, records))
        .containsPattern("articles +15\n");
  }

  @Test
  void saysWhatItNeeds() throws IOException {
    Session session = new Session();
    assertThat(session.run("benchmark-ledger", "--ledger", ledger)).isEqualTo(2);
    assertThat(session.err()).contains("there is no ledger here; name RECORDS to make it of");
    assertThat(session.run("benchmark-ledger", "--ledger", ledger, "--articles", "0")).isEqualTo(2);

    Path silent = Files.createFile(folder.resolve("silent.jsonl"));
    assertThat(session.run("benchmark-ledger", "--ledger", ledger, silent.toString())).isEqualTo(1);
    assertThat(session.err()).endsWith("onrecord: no statements to measure with\n");
  }

  @Test
  void isNotAmongTheCommandsForReaders() {
    Session session = new Session();
    session.run("--help");
    assertThat(session.out()).doesNotContain("benchmark-ledger");
  }
}
