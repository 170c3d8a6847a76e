package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import org.junit.jupiter.api.Test;

class BodiesTest {
  @Test
  void takesAStateAndItsGovernmentForOne() {
    assertThat(
            Telling.of(
                    "{1s Ruritania} {1c denies} {1q sale}.\n\n{2s The government of Ruritania}"
                        + " {2c said} {2q no deal was made}.")
                .speakers())
        .containsExactly("Ruritania", "Ruritania");
  }

  @Test
  void tellsABodyByTheNounBeforeItAndByWhoSpeaksForIt() {
    assertThat(
            Telling.of(
                    "The payment app Zappo failed. {1q “We are on it,”} {1s the firm} {1c said}.")
                .speakers())
        .containsExactly("Zappo");
    assertThat(
            Telling.of(
                    "{1q All are safe}, {1s Lindiwe Zulu}, spokeswoman for Kloof Reef, {1c said}."
                        + " {2s The company} {2c believes} {2q the lift failed}.")
                .speakers())
        .containsExactly("Lindiwe Zulu", "Kloof Reef");
  }

  @Test
  void knowsABodyByTheFirstLettersOfItsName() {
    Telling told =
        Telling.of(
            "{1s Tarn Valley Growers Solidarity} {1c says} {1q the wells are dry}. {2s The TVGS}"
                + " {2c added} {2q that cattle were dying}.");
    assertThat(told.speakers())
        .containsExactly("Tarn Valley Growers Solidarity", "Tarn Valley Growers Solidarity");
    assertThat(told.first().kind()).isEqualTo(SpeakerKind.ORGANISATION);
  }

  @Test
  void takesAnUnknownSingleNameForTheCompany() {
    Telling told =
        Telling.of(
            "Winds stopped work at Zappo on Monday. {1s The company} {1c said} {1q bills were"
                + " late}.");
    assertThat(told.speakers()).containsExactly("Zappo");
    assertThat(told.first().kind()).isEqualTo(SpeakerKind.ORGANISATION);
    assertThat(
            Telling.of(
                    "Bills reached Zappo customers late. {1s Zappo} {1c said} {1q bills were"
                        + " late}.")
                .first()
                .kind())
        .isEqualTo(SpeakerKind.ORGANISATION);
  }

  @Test
  void knowsABodyByTheLastWordOfItsName() {
    assertThat(
            Telling.of(
                    "A cub was born at Tarn Zoo in May. {1s The zoo} {1c says} {1q it is female}.")
                .speakers())
        .containsExactly("Tarn Zoo");
  }

  @Test
  void keepsTheNameOfAnInstituteWhole() {
    Speaker speaker =
        Telling.of(
                "{1q It may}, {1c said} {1s Renata Vogel of the Hallam Institute for Security"
                    + " Studies}.")
            .first();
    assertThat(speaker.name()).isEqualTo("Renata Vogel");
    assertThat(speaker.affiliation()).contains("Hallam Institute for Security Studies");
  }

  @Test
  void readsRolesOfAnotherCountryBeforeTheName() {
    assertThat(
            Telling.of(
                    "{1s Ruritania’s deputy trade minister, Ivo Brandl,} {1c called} {1q it a"
                        + " joke}.")
                .first()
                .role())
        .contains("Ruritania’s deputy trade minister");
    Speaker envoy =
        Telling.of(
                "{1s Ruritania’s ambassador to the League, Ivo Brandl,} {1c called} {1q it"
                    + " baseless}.")
            .first();
    assertThat(envoy.name()).isEqualTo("Ivo Brandl");
    assertThat(envoy.role()).contains("Ruritania’s ambassador to the League");
  }

  @Test
  void takesNobodyForTheOwnerNamedInAnApposition() {
    assertThat(
            Telling.of(
                    "{1s A source close to the ALG, the Tuvans’ main force,} {1c said} {1q she had"
                        + " crossed the border}.")
                .first()
                .kind())
        .isEqualTo(SpeakerKind.UNNAMED);
  }

  @Test
  void takesNumbersAndOneAnotherForNoNames() {
    assertThat(
            Telling.of("{1s Two-thirds of Kano traders} {1c said} {1q prices rose}.")
                .first()
                .kind())
        .isEqualTo(SpeakerKind.UNNAMED);
    assertThat(
            Telling.of("{1q “It is over,”} {1c said} {1s another Kano Democrat}.").first().kind())
        .isEqualTo(SpeakerKind.UNNAMED);
  }

  @Test
  void knowsABodyByItsInitials() {
    assertThat(
            Telling.of(
                    "{1s The World Food Council} {1c said} {1q stocks are low}. {2s The WFC} {2c"
                        + " warned} {2q of hunger}.")
                .speakers())
        .containsExactly("World Food Council", "World Food Council");
  }

  @Test
  void knowsACompanyByACommonNoun() {
    assertThat(
            Telling.of(
                    "{1s Harbour Foods Ltd} {1c said} {1q profits rose}. {2s The company} {2c"
                        + " expects} {2q more}.")
                .speakers())
        .containsExactly("Harbour Foods Ltd", "Harbour Foods Ltd");
  }

  @Test
  void takesACapitalForItsGovernment() {
    assertThat(Telling.of("{1s Pretoria} {1c denied} {1q the report}.").first().kind())
        .isEqualTo(SpeakerKind.ORGANISATION);
  }

  @Test
  void letsAPollSpeakForItself() {
    Speaker poll =
        Telling.of("{1s A Lakeside University poll} {1c found} {1q most voters undecided}.")
            .first();
    assertThat(poll.kind()).isEqualTo(SpeakerKind.DOCUMENT);
    assertThat(poll.name()).isEqualTo("Lakeside University poll");
  }

  @Test
  void tellsBodiesInCapitalsFromPronouns() {
    assertThat(
            Telling.of(
                    "{1s WHO} {1c said} {1q the outbreak is over}. {2s The US} {2c denied} {2q"
                        + " it}.")
                .speakers())
        .containsExactly("WHO", "US");
    assertThat(
            Telling.of("Halima Diallo, {1s who} {1c said} {1q the ward was shut}, has left.")
                .speakers())
        .containsExactly("Halima Diallo");
  }

  @Test
  void prefersAPersonToABodyOfTheSameName() {
    assertThat(
            Telling.of(
                    "Carl Boone founded Boone University. {1s Boone} {1c said} {1q it is"
                        + " thriving}.")
                .speakers())
        .containsExactly("Carl Boone");
  }

  @Test
  void knowsABodyByTheFirstWordOfItsName() {
    assertThat(
            Telling.of(
                    "Kestrel Bank opened a branch. {1s Kestrel} {1c denied} {1q that it was in"
                        + " debt}.")
                .speakers())
        .containsExactly("Kestrel Bank");
  }

  @Test
  void takesNoPlaceOfAnOfficeForItsHolder() {
    assertThat(
            Telling.of(
                    "{1s Rhodia's ambassador to the Summer Isles, Bram Hollander,} {1c called} {1q"
                        + " the accusation baseless}.")
                .speakers())
        .containsExactly("Bram Hollander");
  }

  @Test
  void takesNoAdjectiveForTheNameOfANewspaper() {
    Speaker speaker =
        Telling.of("{1s A Rhodian newspaper} {1c reported} {1q that the ferry had sunk}.").first();
    assertThat(speaker.name()).isNotEqualTo("Rhodian");
    assertThat(speaker.kind()).isNotEqualTo(SpeakerKind.PERSON);
  }

  @Test
  void takesTheMakerAndNotTheProductForTheCompany() {
    assertThat(
            Telling.of(
                    "Zappo sells phones. Shops wait for the Zappo Watch Mini. {1s The company}"
                        + " {1c said} {1q it was late}.")
                .speakers())
        .containsExactly("Zappo");
  }

  @Test
  void takesTheCompanyNamedOftenAndNotARivalNamedInPassing() {
    assertThat(
            Telling.of(
                    "Brightway Inc. opened a shop. Brightway Inc. is late to the market. Its rivals"
                        + " include Norvik Corp. and others. {1s The company} {1c said} {1q it"
                        + " would catch up}.")
                .speakers())
        .containsExactly("Brightway Inc.");
  }

  @Test
  void knowsASchoolByAnyNounForOne() {
    assertThat(
            Telling.of(
                    "Ravi studies at Tarn Valley College. He lit a fire. It spread. Nobody was"
                        + " hurt. {1s The school} {1c said} {1q he must pay}.")
                .speakers())
        .containsExactly("Tarn Valley College");
  }

  @Test
  void takesPoliceForTheNamedForce() {
    assertThat(
            Telling.of(
                    "According to Tarn Police, roads are shut. {1q Two were hurt}, {1s police} {1c"
                        + " say}.")
                .speakers())
        .containsExactly("Tarn Police");
    assertThat(Telling.of("{1q Two were hurt}, {1s police} {1c say}.").speakers())
        .containsExactly("police");
  }

  @Test
  void takesWhatReportsAtTheEndOfASentenceForAnOutlet() {
    assertThat(
            Telling.of(
                    "Kofi Darko hid for days, Larkpost reports. {1s He} {1c said} {1q he was"
                        + " cold}.")
                .speakers())
        .containsExactly("Kofi Darko");
  }

  @Test
  void knowsAConstabularyForThePoliceService() {
    assertThat(
            Telling.of(
                    "Boats helped the Royal Fenland Constabulary. {1s The police service} {1c said}"
                        + " {1q nobody was hurt}.")
                .first()
                .name())
        .isEqualTo("Royal Fenland Constabulary");
  }
}
