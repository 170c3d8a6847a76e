package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchmarkLedgerCommandTest {
  private final Session session = new Session();

  @Test
  void measuresALedgerOfVariedArticles() {
    session.input("Nkosi said the ferry sails on Monday. Abebe said the bridge is closed today.");

    assertThat(session.run("benchmark-ledger", "--articles", "50", "-")).isZero();

    assertThat(session.out())
        .containsPattern("articles +\\d+\n")
        .containsPattern("statements +\\d+\n")
        .containsPattern("claim( +\\d+ ms){3}\n")
        .containsPattern("search( +\\d+ ms){3}\n")
        .containsPattern("ledger +\\d+ bytes a statement\n");
  }

  @Test
  void needsStatements() {
    assertThat(session.input("Nothing is said.").run("benchmark-ledger", "-")).isEqualTo(1);
    assertThat(session.err()).endsWith("onrecord: no statements to measure with\n");
    assertThat(session.run("benchmark-ledger", "--articles", "0", "-")).isEqualTo(2);
  }
}
