package io.github.onrecord.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Verdict;
import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedClaimsTest {
  private static final String CLAIM = "the bridge will close";

  @TempDir private Path folder;

  private static ArticleRecord record(String id, String text) {
    Article article =
        new Article(
            id,
            Optional.empty(),
            Optional.of("Volta Post"),
            Optional.empty(),
            Optional.empty(),
            new ArticleText(text));
    try (FakeExtractor extractor = new FakeExtractor(ModelSize.FAST, 1);
        Stream<ArticleRecord> records = extractor.readAll(Stream.of(article))) {
      return records.findFirst().orElseThrow();
    }
  }

  @Test
  void asksAllThatTheLedgerHolds() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"));
        FakeAsking asking = new FakeAsking(1)) {
      ledger.add(record("n1", "Abebe said the bridge will close soon."));
      ledger.add(record("n2", "Mwale said never the bridge will close. Odoi said it may rain."));
      Answer answer = new ServedClaims(ledger, asking).onRecord(CLAIM);
      assertThat(answer.verdict()).isEqualTo(Verdict.DISPUTED);
      assertThat(answer.positions())
          .allMatch(each -> ledger.speakers().keyed(each.key()).name().matches("Abebe|Mwale"));
    }
  }

  @Test
  void asksGivenArticlesAlone() {
    try (Ledger ledger = Ledger.open(folder.resolve("a.db"));
        FakeAsking asking = new FakeAsking(1)) {
      ledger.add(record("n1", "Abebe said the bridge will close soon."));
      Answer answer =
          new ServedClaims(ledger, asking)
              .among(CLAIM, List.of(record("n2", "Mwale said never the bridge will close.")));
      assertThat(answer.verdict()).isEqualTo(Verdict.DENIED);
    }
  }
}
