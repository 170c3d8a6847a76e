package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  private static final String COUNT = "SELECT count(*) FROM relinking";

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Databases.open(folder.resolve("a.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private long insert() {
    return database.insert("INSERT INTO relinking (kind, made) VALUES ('merge', '2025-01-01')");
  }

  private long count() {
    return database.one(COUNT, row -> row.number(1));
  }

  @Test
  void answersOthersWithWhatWasThereWhileSomebodyChangesIt() {
    long seenByOthers =
        database.transaction(
            () -> {
              insert();
              assertThat(count()).as("seen by who changes it").isEqualTo(1);
              return CompletableFuture.supplyAsync(this::count).join();
            });
    assertThat(seenByOthers).isZero();
    assertThat(CompletableFuture.supplyAsync(this::count).join()).isEqualTo(1);
  }

  @Test
  void asksWithinAnAnswer() {
    insert();
    insert();
    assertThat(database.list("SELECT id FROM relinking", row -> row.number(1) + 10 * count()))
        .containsExactly(21L, 22L);
  }

  @Test
  void changesWhatItIsJustReading() {
    insert();
    database.list("SELECT id FROM relinking", row -> insert());
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void givesUpWhereAllQuestionsTogetherTakeTooLong() {
    insert();
    assertThatThrownBy(() -> database.within(Duration.ZERO, this::count))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.isLate()).as("told as late").isTrue())
        .hasMessageContaining("took longer than it may");
    assertThat(count()).as("asked afterwards").isEqualTo(1);
  }

  @Test
  void answersManyAtOnce() {
    insert();
    CompletableFuture<?>[] answers = new CompletableFuture<?>[40];
    for (int i = 0; i < answers.length; i++) {
      answers[i] =
          CompletableFuture.runAsync(
              () ->
                  database.list(
                      "SELECT id FROM relinking", row -> assertThat(count()).isEqualTo(1)));
    }
    CompletableFuture.allOf(answers).join();
    assertThat(answers).allMatch(CompletableFuture::isDone);
  }
}
