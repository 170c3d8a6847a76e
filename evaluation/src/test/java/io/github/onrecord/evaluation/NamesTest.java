package io.github.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static Speaker found(String name) {
    return new Speaker(
        "s1", name, SpeakerKind.PERSON, Optional.empty(), Optional.empty(), List.of());
  }

  private static GoldSpeaker named(String name) {
    return new GoldSpeaker(
        "p1", Optional.of(name), Optional.of("clerk"), List.of("he"), SpeakerKind.PERSON);
  }

  private static GoldSpeaker unnamed(String role, String... aliases) {
    return new GoldSpeaker(
        "p1", Optional.empty(), Optional.of(role), List.of(aliases), SpeakerKind.UNNAMED);
  }

  @ParameterizedTest
  @CsvSource({
    "The Ministry's, ministry",
    "José  Ibáñez-Roca, jose ibanez roca",
    "an aide’s, aide",
    "Theodora, theodora",
    "the the band, the band"
  })
  void foldsAwayWhatDoesNotTellNamesApart(String name, String folded) {
    assertThat(Names.fold(name)).isEqualTo(folded);
  }

  @Test
  void knowsANameByTwoOfItsWords() {
    assertThat(Names.same(named("Maria de la Cruz"), found("Senator Maria Cruz"))).isTrue();
    assertThat(Names.same(named("Maria de la Cruz"), found("Maria"))).isFalse();
    assertThat(Names.same(named("Maria de la Cruz"), found("clerk"))).isFalse();
  }

  @Test
  void knowsAnUnnamedSourceByItsDescription() {
    GoldSpeaker officials = unnamed("two port officials", "the officials");

    assertThat(Names.same(officials, found("officials"))).isTrue();
    assertThat(Names.same(officials, found("customs staff"))).isFalse();
  }

  @Test
  void neverKnowsTheUnknown() {
    assertThat(Names.same(unnamed("unknown"), Speaker.unknown())).isFalse();
  }
}
