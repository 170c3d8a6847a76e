package io.github.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.correction.Amendment;
import io.github.onrecord.correction.Answer;
import io.github.onrecord.correction.Correction;
import io.github.onrecord.correction.Named;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Statement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  private static final Named MBEKI = new Named("Thandi Mbeki", SpeakerKind.PERSON);

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void addArticle() {
    ledger = Ledger.open(folder.resolve("a.db"), new WordBag());
    ledger.add(quarry("quarry").build());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Records quarry(String id) {
    return Records.article(id)
        .outlet(id)
        .published("2024-05-02")
        .says("Ruth Hale", "the quarry closes in June")
        .says("Omar Diallo", "the blast had cracked the chapel wall")
        .tells("Lorries came and went all week while the villagers counted them at the bridge.")
        .tells("Nobody at the gate would say whose they were or where the stone was going.");
  }

  private Correction correct(String statement, Amendment amendment) {
    return ledger.corrections().make("quarry", statement, amendment, "Ed Itor");
  }

  private Statement statement(String article, int number) {
    return ledger.record(article).orElseThrow().statements().get(number);
  }

  private List<String> said(String name) {
    return ledger.speakers().called(name, 5).stream()
        .flatMap(profile -> ledger.speakers().statements(profile.entity(), 10))
        .map(found -> found.statement().content().text())
        .toList();
  }

  private List<Found> denials(String words) {
    return ledger.search(
        new Question(
            words,
            Optional.empty(),
            Optional.of(Act.DENIES),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            5));
  }

  @Test
  void showsAnotherActEverywhereAtOnceAndKeepsTheMachinesAnswer() {
    assertThat(denials("blast chapel wall")).isEmpty();
    Correction made = correct("s2", Amendment.act(Act.DENIES));

    assertThat(statement("quarry", 1).act()).isEqualTo(Act.DENIES);
    assertThat(denials("blast chapel wall")).hasSize(1);
    assertThat(ledger.entries().findFirst().orElseThrow().record().statements().get(1).act())
        .isEqualTo(Act.DENIES);
    Named diallo = new Named("Omar Diallo", SpeakerKind.PERSON);
    assertThat(made.read()).isEqualTo(new Answer(true, Act.ASSERTS, diallo));
    assertThat(made.corrected()).isEqualTo(new Answer(true, Act.DENIES, diallo));
    assertThat(made.by()).isEqualTo("Ed Itor");
    assertThat(made.model()).isEqualTo("test-model 1");
    assertThat(made.attribution().content().text())
        .isEqualTo("the blast had cracked the chapel wall");
  }

  @Test
  void tellsOfAnArticleWhatTheMachineReadWherePeoplePutItRight() {
    assertThat(ledger.corrections().read("quarry")).isEmpty();
    correct("s1", Amendment.act(Act.DENIES));
    correct("s1", Amendment.speaker(MBEKI));
    correct("s2", Amendment.notStated());
    Named hale = new Named("Ruth Hale", SpeakerKind.PERSON);
    assertThat(ledger.corrections().read("quarry"))
        .isEqualTo(Map.of("s1", new Answer(true, Act.ASSERTS, hale)));
    assertThat(ledger.entry("quarry").orElseThrow().corrections()).hasSize(3);
    assertThat(ledger.entry("no such")).isEmpty();
  }

  @Test
  void givesWordsToAnotherSpeakerOfTheArticle() {
    correct("s1", Amendment.speaker(new Named("Omar Diallo", SpeakerKind.PERSON)));
    assertThat(said("Omar Diallo")).hasSize(2);
    assertThat(said("Ruth Hale")).isEmpty();
    assertThat(ledger.overview().mostQuoted(day(), day(), 5))
        .extracting(Overview.Quoted::statements)
        .containsExactly(2);
  }

  private static LocalDate day() {
    return LocalDate.parse("2024-05-02");
  }

  @Test
  void givesWordsToSomebodyTheMachineDidNotFindAndTakesThemBack() {
    ledger.add(Records.article("other").says("Thandi Mbeki", "it rains").build());
    String key = ledger.speakers().called("Thandi Mbeki", 5).get(0).entity().key();
    Correction made = correct("s1", Amendment.speaker(MBEKI));

    assertThat(statement("quarry", 0).speaker().name()).isEqualTo("Thandi Mbeki");
    assertThat(said("Thandi Mbeki")).contains("the quarry closes in June", "it rains");
    assertThat(ledger.entity("quarry", statement("quarry", 0).speaker().id()).orElseThrow().key())
        .isEqualTo(key);

    ledger.corrections().undo(made.number());
    assertThat(ledger.record("quarry")).contains(quarry("quarry").build());
    assertThat(said("Thandi Mbeki")).containsExactly("it rains");
    assertThat(ledger.corrections().latest(5, Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void leavesOutWhatIsNoStatement() {
    Correction made = correct("s1", Amendment.notStated());
    assertThat(ledger.record("quarry").orElseThrow().statements()).hasSize(1);
    assertThat(said("Ruth Hale")).isEmpty();
    assertThat(ledger.search(Question.about("quarry closes", 5)))
        .noneMatch(found -> found.statement().id().equals("s1"));
    assertThat(ledger.overview().statements()).isEqualTo(1);
    assertThat(ledger.overview().latest(1).get(0).statements()).isEqualTo(1);

    ledger.corrections().undo(made.number());
    assertThat(said("Ruth Hale")).hasSize(1);
    assertThat(ledger.search(Question.about("quarry closes", 5)))
        .anyMatch(found -> found.statement().id().equals("s1"));
  }

  @Test
  void saysThatNobodyIsNamed() {
    correct("s1", Amendment.speaker(Named.unknown()));
    assertThat(statement("quarry", 0).speaker().isKnown()).isFalse();
  }

  @Test
  void letsALaterCorrectionCountAndFallsBackToTheEarlier() {
    correct("s1", Amendment.act(Act.PLEDGES));
    Correction later = correct("s1", Amendment.act(Act.URGES));
    assertThat(later.read().act()).isEqualTo(Act.ASSERTS);
    assertThat(statement("quarry", 0).act()).isEqualTo(Act.URGES);
    assertThat(ledger.corrections().of("quarry", "s1")).hasSize(2);
    ledger.corrections().undo(later.number());
    assertThat(statement("quarry", 0).act()).isEqualTo(Act.PLEDGES);
  }

  @Test
  void holdsInCopiesOfTheArticleToo() {
    ledger.add(quarry("before").build());
    correct("s2", Amendment.act(Act.DENIES));
    ledger.add(quarry("after").build());
    assertThat(statement("before", 1).act()).isEqualTo(Act.DENIES);
    assertThat(statement("after", 1).act()).isEqualTo(Act.DENIES);
    assertThat(denials("blast chapel wall")).hasSize(1);
  }

  @Test
  void outlivesANewReading() {
    correct("s1", Amendment.speaker(MBEKI));
    correct("s2", Amendment.notStated());
    Entity diallo = ledger.speakers().called("Omar Diallo", 1).get(0).entity();

    ledger.reread(quarry("quarry").build());

    assertThat(statement("quarry", 0).speaker().name()).isEqualTo("Thandi Mbeki");
    assertThat(ledger.record("quarry").orElseThrow().statements()).hasSize(1);
    assertThat(ledger.speakers().called("Omar Diallo", 1).get(0).entity()).isEqualTo(diallo);
    assertThat(ledger.corrections().all().map(Correction::statement).toList())
        .containsExactly("s1", "s2");
  }

  @Test
  void refusesWhatItCannotCorrect() {
    assertThatThrownBy(() -> correct("s9", Amendment.notStated()))
        .isInstanceOf(LedgerException.class)
        .hasMessage("article quarry has no statement s9");
    assertThatThrownBy(() -> ledger.corrections().make("quarry", "s1", Amendment.notStated(), " "))
        .hasMessage("a correction needs the name of who makes it");
    assertThatThrownBy(() -> ledger.corrections().undo(7)).hasMessage("there is no correction 7");
  }
}
