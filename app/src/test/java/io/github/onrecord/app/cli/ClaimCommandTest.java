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

class ClaimCommandTest {
  private static final String CLAIM = "the bridge will close";

  @TempDir private Path folder;
  private Session session = new Session();

  @BeforeEach
  void fillLedger() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id": "n1", "outlet": "Volta Post", "published": "2024-03-01", "text": "Abebe said the bridge will close soon."}
        {"id": "n2", "outlet": "Delta Radio", "published": "2024-03-09", "text": "Mwale said never the bridge will close. Odoi said it may rain."}
        """);
    assertThat(run("add", folder.resolve("news.jsonl").toString())).isZero();
  }

  private int run(String command, String... args) {
    session = new Session();
    List<String> line =
        new ArrayList<>(List.of(command, "--ledger", folder.resolve("a.db").toString()));
    line.addAll(List.of(args));
    return session.run(line.toArray(String[]::new));
  }

  @Test
  void gathersWhatAllArticlesHoldForAndAgainst() {
    assertThat(run("claim", CLAIM)).isZero();
    assertThat(session.out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"claim\":\"the bridge will close\",\"verdict\":\"disputed\"")
        .contains("\"outlet\":\"Volta Post\"", "\"outlet\":\"Delta Radio\"");
  }

  @Test
  void takesAClaimWithoutQuotationMarks() {
    run("claim", "the", "bridge", "will", "close");
    assertThat(session.out()).startsWith("{\"claim\":\"the bridge will close\"");
  }

  @Test
  void asksOnlyWhatTheFiltersLeave() {
    run("claim", "--speaker", "Mwale", CLAIM);
    assertThat(session.out()).contains("\"denied\"");
    run("claim", "--outlet", "Volta Post", CLAIM);
    assertThat(session.out()).contains("\"affirmed\"");
    run("claim", "--from", "2024-03-05", CLAIM);
    assertThat(session.out()).contains("\"denied\"");
    run("claim", "--to", "2024-03-05", CLAIM);
    assertThat(session.out()).contains("\"affirmed\"");
  }

  @Test
  void refusesWhatCannotBeAsked() {
    assertThat(run("claim", " ")).isEqualTo(2);
    assertThat(session.err()).contains("the claim has no words");
    assertThat(run("claim", "--from", "2024-03-05", "--to", "2024-03-01", CLAIM)).isEqualTo(2);
    assertThat(session.err()).contains("no day is from 2024-03-05 to 2024-03-01");
    assertThat(new Session().run("claim", "--ledger", folder + "/none.db", CLAIM)).isEqualTo(1);
  }
}
