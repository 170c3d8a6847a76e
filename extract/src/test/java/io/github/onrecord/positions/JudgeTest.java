package io.github.onrecord.positions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.extract.Onrecord;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final Judge JUDGE =
      new Judge(
          Stances.parse(List.of("always\t0\t-50\t-50\t-50\t-50\t0", "log-odds\t1\t0\t0\t0\t0\t0")),
          0.35,
          0.5);

  private static ArticleRecord record;

  @BeforeAll
  static void read() {
    try (Onrecord onrecord = Onrecord.open()) {
      record =
          onrecord.read(
              Article.of(
                  "https://example.org/quay",
                  "Volta Post",
                  LocalDate.of(2024, 5, 2),
                  """
                  The Anloga quay will close in June, Transport Minister Ama Owusu said on Monday.

                  "The quay will close in June," a dock worker said.
                  """));
    }
  }

  @Test
  void whoeverIsAskedAsAWholeSpeaksWhenThatIsAsProbableAsNot() {
    assertThat(kinds(Asked.of(record), 0.6))
        .containsExactly(SpeakerKind.PERSON, SpeakerKind.UNNAMED);
  }

  @Test
  void ofWhatWasFoundAnUnnamedSpeakerMustSpeakToTheClaimMoreSurely() {
    assertThat(kinds(found(), 0.6)).containsExactly(SpeakerKind.PERSON);
    assertThat(kinds(found(), 0.79)).containsExactly(SpeakerKind.PERSON);
    assertThat(kinds(found(), 0.81)).containsExactly(SpeakerKind.PERSON, SpeakerKind.UNNAMED);
  }

  @Test
  void nobodySpeaksToAClaimWhereThatIsImprobableOfAll() {
    assertThat(kinds(Asked.of(record), 0.4)).isEmpty();
    assertThat(kinds(found(), 0.4)).isEmpty();
  }

  @Test
  void besideOneWhoSpeaksToAClaimLessIsAskedOfOthers() {
    assertThat(kinds(Asked.of(record), 0.6, 0.4))
        .containsExactly(SpeakerKind.PERSON, SpeakerKind.UNNAMED);
    assertThat(kinds(Asked.of(record), 0.4, 0.6))
        .containsExactly(SpeakerKind.PERSON, SpeakerKind.UNNAMED);
    assertThat(kinds(Asked.of(record), 0.6, 0.3)).containsExactly(SpeakerKind.PERSON);
  }

  @Test
  void nobodyIsPutOnASideWhoIsReadAsBeingOnTheOther() {
    assertThat(judged(features(0.9).add("model denies", 0.6))).isEmpty();
    assertThat(judged(features(0.9).add("model denies", 0.4))).hasSize(2);
    assertThat(judged(features(0.9).add("model affirms", 0.6))).hasSize(2);
  }

  private static List<Judged> judged(Features features) {
    Asked asked = Asked.of(record);
    return JUDGE.judge(
        asked,
        asked.statements().stream()
            .map(statement -> new ClaimReader.Candidate(statement, features, features))
            .toList());
  }

  private static Features features(double speaks) {
    return new Features().add("log-odds", Math.log(speaks / (1 - speaks)));
  }

  private static Asked found() {
    return Asked.found(record, record.statements(), speaker -> SpeakerKeys.of(record, speaker));
  }

  /** Of those who speak: one probability for all, or one for each statement. */
  private static List<SpeakerKind> kinds(Asked asked, double... speaks) {
    List<ClaimReader.Candidate> candidates = new ArrayList<>();
    for (Statement statement : asked.statements()) {
      double probable = speaks[Math.min(candidates.size(), speaks.length - 1)];
      candidates.add(new ClaimReader.Candidate(statement, features(probable), features(probable)));
    }
    return JUDGE.judge(asked, candidates).stream()
        .map(judged -> judged.evidence().statement().speaker().kind())
        .toList();
  }
}
