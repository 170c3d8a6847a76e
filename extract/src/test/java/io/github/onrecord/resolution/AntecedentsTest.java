package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
  @Test
  void measuresFromWhereTheSpeakersWordsEnd() {
    assertThat(
            Telling.of(
                    "{1s Nadia Farouk} {1c said}: {1q “The bridge is old. It is cracked. Nobody"
                        + " looked. We all knew.”} Asked whether Helen Ross had been told of the"
                        + " cracks, {2s she} {2c replied}: {2q “Of course.”}")
                .speakers())
        .containsExactly("Nadia Farouk", "Nadia Farouk");
  }

  @Test
  void looksPastASpeakerOfAnotherGender() {
    assertThat(
            Telling.of(
                    "{1s Nadia Farouk} {1c said} {1q the toll was unfair}. Should it go to David"
                        + " Okoro, {2s who} {2c has called} {2q the toll a blessing}, {3s she}"
                        + " {3c said}, {3q she would appeal}.")
                .speakers())
        .containsExactly("Nadia Farouk", "David Okoro", "Nadia Farouk");
  }

  @Test
  void letsASpokesmanSpeakOfWhomHeSpeaksFor() {
    assertThat(
            Telling.nested(
                    "Peter Hale was fined. {1s A spokesman for Hale} {1c said} {1q he denied the"
                        + " charge}.",
                    "{1s he} {1c denied} {1q the charge}")
                .speakers())
        .contains("Peter Hale");
  }

  @Test
  void letsACapitalOrAnUnknownNameBeIt() {
    assertThat(
            Telling.of(
                    "Beijing was quick to answer: {1q the strait}, {1s it} {1c said}, {1q is"
                        + " open}.")
                .speakers())
        .containsExactly("Beijing");
    assertThat(
            Telling.of(
                    "She met him on Quibblo. Quibblo closed the account on Monday; {1s it} {1c did"
                        + " not say} {1q why}.")
                .speakers())
        .containsExactly("Quibblo");
  }

  @Test
  void takesNoCrowdForHim() {
    assertThat(
            Telling.of(
                    "{1s Omar Haddad} {1c said} {1q the tax must fall}. {2s The noisy crowd}"
                        + " {2c chanted} {2q his name}. {3s He} {3c promised} {3q a vote}.")
                .speakers())
        .startsWith("Omar Haddad")
        .endsWith("Omar Haddad");
  }

  @Test
  void readsAPronounWithItsVerb() {
    assertThat(
            Telling.of(
                    "{1s Grace Mbeki} {1c said} {1q the dam was full}. {2s She’d} {2c warned of}"
                        + " {2q floods}.")
                .speakers())
        .containsExactly("Grace Mbeki", "Grace Mbeki");
  }

  @Test
  void putsNoWordsOfTheAuthorIntoTheMouthOfWhoeverSpokeLast() {
    Speaker author =
        Telling.of(
                "{1s Omar Haddad} {1c said} {1q the tax must fall}. {2s I} {2c think} {2q it"
                    + " will}.")
            .statements()
            .toList()
            .get(1)
            .speaker();
    assertThat(author.isKnown()).isFalse();
  }

  @Test
  void findsThePersonOfTheSentenceWhoseCallingIsNotTold() {
    assertThat(
            Telling.of(
                    "{1s A guide in Nairobi} {1c wants} {1q Karl Brandt kept out of the park} after"
                        + " {2s the German actor} {2c joked that} {2q lions are tame}.")
                .speakers())
        .endsWith("Karl Brandt");
  }

  @Test
  void givesDocumentsTheirFullestWords() {
    Speaker memo =
        Telling.of("{1q Two aides knew}, according to {1s a memo released by the port’s auditor}.")
            .first();
    assertThat(memo.name()).isEqualTo("memo released by the port’s auditor");
    assertThat(memo.kind()).isEqualTo(SpeakerKind.DOCUMENT);
  }

  @Test
  void endsADocumentsNounBeforeItsDayAndItsMaker() {
    Speaker report =
        Telling.of("{1q The mine will shut}, according to {1s a report Tuesday from the agency}.")
            .first();
    assertThat(report.kind()).isEqualTo(SpeakerKind.DOCUMENT);
    assertThat(
            Telling.of("{1s Records compiled by the union} {1c show} {1q pay fell}.")
                .first()
                .kind())
        .isEqualTo(SpeakerKind.DOCUMENT);
  }

  @Test
  void letsGenderDecideWhomAPronounMeans() {
    assertThat(
            Telling.of(
                    "Peter Owusu met Grace Otieno on Monday. {1s She} {1c said} {1q the talks went"
                        + " well}. {2s He} {2c said} {2q little}.")
                .speakers())
        .containsExactly("Grace Otieno", "Peter Owusu");
  }

  @Test
  void prefersWhoeverSpokeLastToSomebodyMentionedInPassing() {
    assertThat(
            Telling.of(
                    "{1s Robert Kane} {1c said} {1q the merger was dead}. The bid by David Moss had"
                        + " failed. {2s He} {2c added} that {2q no other was expected}.")
                .speakers())
        .containsExactly("Robert Kane", "Robert Kane");
  }

  @Test
  void looksForNoAntecedentInsideAnothersWordsFirst() {
    assertThat(
            Telling.of(
                    "{1s Helen Marsh} {1c said}: {1q “Paula Finch has left the board.”} {2s She}"
                        + " {2c declined to say} {2q when}.")
                .speakers())
        .containsExactly("Helen Marsh", "Helen Marsh");
  }

  @Test
  void leavesAPronounUnknownWhereNobodyFits() {
    assertThat(Telling.of("It rained. {1s She} {1c said} {1q it would stop}.").first().isKnown())
        .isFalse();
  }

  @Test
  void takesWhoForThePersonAndNotForTheHouse() {
    assertThat(
            Telling.of(
                    "Talon has built few, said Renske Adeyo of the Selm Institute for Harbour"
                        + " Studies, {1s who} {1c believes} {1q that a small sale is likely}.")
                .speakers())
        .containsExactly("Renske Adeyo");
  }

  @Test
  void takesNoReportsForThem() {
    assertThat(
            Telling.of(
                    "{1s Zappo Games Ltd.} {1c denied} {1q the claim}. {2s Reports} {2c said} {2q"
                        + " so}. {3s They} {3c plan} {3q to sue}.")
                .speakers()
                .get(2))
        .isEqualTo("Zappo Games Ltd.");
  }
}
