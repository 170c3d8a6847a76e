package io.github.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.ledger.Addition;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.Found;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Profile;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses a ledger as another program would: by public types alone. */
class LedgerApiTest {
  private static final String TEXT =
      "Finance minister Wanjiru Kamau denied that the port had been leased to a foreign firm.";

  @TempDir private Path folder;

  private static ArticleRecord read(Article article) {
    Speaker kamau =
        new Speaker(
            "p1",
            "Wanjiru Kamau",
            SpeakerKind.PERSON,
            Optional.of("Finance minister"),
            Optional.empty(),
            List.of(article.text().fragment(new Span(17, 30))));
    Statement denial =
        new Statement(
            "s1",
            new Attribution(
                new Passage(List.of(article.text().fragment(new Span(0, 30)))),
                Optional.of(article.text().fragment(new Span(31, 37))),
                new Passage(List.of(article.text().fragment(new Span(38, TEXT.length() - 1)))),
                0.95),
            kamau,
            List.of(),
            Kind.INDIRECT,
            Act.DENIES,
            ActBasis.CUE,
            Optional.empty());
    return new ArticleRecord(article, List.of(kamau), List.of(denial), "by hand 1");
  }

  @Test
  void addsAndAsks() {
    Article article =
        Article.of("https://x.example/port", "Coast Daily", LocalDate.parse("2024-02-01"), TEXT);
    try (Ledger ledger = Ledger.open(folder.resolve("onrecord.db"))) {
      List<Addition> added =
          Stream.of(article, article).map(LedgerApiTest::read).map(ledger::add).toList();
      assertThat(added)
          .extracting(Addition::outcome)
          .containsExactly(Addition.Outcome.ADDED, Addition.Outcome.ALREADY_THERE);

      Found found = ledger.search(Question.about("Was the harbour rented out?", 5)).get(0);
      assertThat(found.statement().act()).isEqualTo(Act.DENIES);
      assertThat(found.record().article()).isEqualTo(article);

      Profile kamau = ledger.speakers().called("Kamau", 5).get(0);
      assertThat(kamau.roles()).containsExactly("Finance minister");
      assertThat(found.entity().map(Entity::key)).contains(kamau.entity().key());
      assertThat(ledger.speakers().statements(kamau.entity(), 10)).hasSize(1);
      assertThat(ledger.entries()).hasSize(1);
    }
    try (Ledger ledger = Ledger.openExisting(folder.resolve("onrecord.db"))) {
      assertThat(ledger.candidates("The port was leased", 5)).hasSize(1);
    }
  }
}
