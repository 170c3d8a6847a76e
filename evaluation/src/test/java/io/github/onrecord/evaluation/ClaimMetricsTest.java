package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.claim.Change;
import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimMetricsTest {
  private static final String TEXT =
      "Grace Mwale denied it. Delta Radio said the dam leaks. Joseph Banda would not comment.";
  private static final String CLAIM = "The dam leaks";

  private static GoldSpeaker gold(String name, SpeakerKind kind) {
    return new GoldSpeaker(name, Optional.of(name), Optional.empty(), List.of(), kind);
  }

  private static GoldRecord gold() {
    return new GoldRecord(
        Article.of("dam", TEXT),
        List.of(),
        List.of(
            new GoldDispute(
                CLAIM,
                List.of(
                    new GoldPosition(gold("Grace Mwale", SpeakerKind.PERSON), Stance.DENIES),
                    new GoldPosition(gold("Delta Radio", SpeakerKind.ORGANISATION), Stance.REPORTS),
                    new GoldPosition(gold("Joseph Banda", SpeakerKind.PERSON), Stance.DECLINES)))),
        List.of("The dam will be raised"));
  }

  private static Position position(String name, Stance stance) {
    return new Position(speaker(name), name, stance, 0.9, List.of(evidence(name)));
  }

  private static Speaker speaker(String name) {
    return new Speaker(
        name, name, SpeakerKind.PERSON, Optional.empty(), Optional.empty(), List.of());
  }

  private static Evidence evidence(String speaker) {
    Statement statement =
        new Statement(
            "s1",
            Texts.attribution(TEXT, "", "", "the dam leaks", 0.9),
            speaker(speaker),
            List.of(),
            Kind.INDIRECT,
            Act.ASSERTS,
            ActBasis.CUE,
            Optional.empty());
    return new Evidence(Article.of("dam", TEXT), statement, 0.9, "");
  }

  private static Answer answer(Position... positions) {
    return new Answer(CLAIM, List.of(positions), List.of(), List.of());
  }

  private static ClaimMetrics metrics(Answer dispute, Answer unaddressed) {
    return ClaimMetrics.of(
        Stream.of(new ClaimComparison(gold(), List.of(dispute), List.of(unaddressed))));
  }

  @Test
  void takesAnOutletsReportForAffirmingToo() {
    ClaimMetrics metrics =
        metrics(
            answer(
                position("Delta Radio", Stance.AFFIRMS),
                position("Mwale, Grace", Stance.DENIES),
                position("Joseph Banda", Stance.DECLINES)),
            answer());

    assertThat(metrics)
        .isEqualTo(new ClaimMetrics(new Score(3, 3, 3), new Score(1, 2, 1), 3, new Tally(1, 1)));
    assertThat(metrics.figures())
        .containsEntry("speaker and stance F1", 100.0)
        .containsEntry("affirms or denies F1", 66.7);
  }

  @Test
  void countsTheWrongStanceAsASpeakerFound() {
    ClaimMetrics metrics =
        metrics(
            answer(position("Grace Mwale", Stance.AFFIRMS), position("Nobody", Stance.DENIES)),
            answer(position("Grace Mwale", Stance.REPORTS)));

    assertThat(metrics.figures())
        .containsEntry("speaker and stance F1", 0.0)
        .containsEntry("speakers found %", 33.3)
        .containsEntry("stance right given speaker %", 0.0)
        .containsEntry("not addressed %", 0.0);
  }

  @Test
  void matchesTwoPositionsOfOneSpeakerInTheirOrder() {
    GoldSpeaker mwale = gold("Grace Mwale", SpeakerKind.PERSON);
    GoldDispute both =
        new GoldDispute(
            CLAIM,
            List.of(
                new GoldPosition(mwale, Stance.AFFIRMS), new GoldPosition(mwale, Stance.DENIES)));
    Answer answer =
        answer(position("Grace Mwale", Stance.DENIES), position("Grace Mwale", Stance.AFFIRMS));

    assertThat(new MatchedPositions(both, answer).metrics().positions())
        .isEqualTo(new Score(0, 2, 2));
  }

  @Test
  void saysNothingOfAShareOfNothing() {
    assertThat(ClaimMetrics.NONE.table())
        .contains(
            "speaker and stance F1             -\n", "positions                     0 in gold");
  }

  @Test
  void needsAnAnswerForEachClaim() {
    assertThatThrownBy(() -> new ClaimComparison(gold(), List.of(), List.of()))
        .hasMessage("dam: an answer for each claim");
  }

  @Test
  void scoresAnswersOfALedger(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("questions.jsonl"),
            """
            {"id": "q", "claim": "The dam leaks", "positions": [\
            {"names": ["Delta", "Delta Radio"], "kind": "organisation", "stance": "affirms"},\
            {"names": ["Grace Mwale"], "kind": "person", "stance": "denies"}],\
            "changes": ["Grace Mwale"]}
            """);
    LedgerQuestion question = LedgerQuestions.read(file).get(0);
    Evidence words = evidence("Grace Mwale");
    Answer answer =
        new Answer(
            CLAIM,
            List.of(
                position("Joseph Banda", Stance.AFFIRMS),
                position("Delta Radio", Stance.AFFIRMS),
                position("Grace Mwale", Stance.DENIES),
                position("Joseph Banda", Stance.REPORTS)),
            List.of(),
            List.of(
                new Change(speaker("Grace Mwale"), Stance.AFFIRMS, Stance.DENIES, words, words)));

    QuestionMetrics metrics = QuestionMetrics.of(question, answer);
    assertThat(metrics)
        .isEqualTo(new QuestionMetrics(new Score(2, 3, 2), new Tally(1, 2), new Tally(1, 1), 1));
    assertThat(metrics.table()).contains("first of a side right      1 of 2\n");
  }

  @Test
  void namesTheLineOfABadQuestion(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("q.jsonl"), "\n{\"id\": \"q\"}\n");
    assertThatThrownBy(() -> LedgerQuestions.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("q.jsonl:2: 'claim' is missing");
  }

  @Test
  void readsTheQuestionsOfTheBenchmark() throws IOException {
    List<LedgerQuestion> questions =
        LedgerQuestions.read(Path.of("../benchmarks/rumour-questions.jsonl"));
    assertThat(questions)
        .hasSizeGreaterThan(20)
        .allSatisfy(q -> assertThat(q.sides()).isNotEmpty());
  }
}
