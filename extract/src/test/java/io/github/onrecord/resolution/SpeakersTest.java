package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.text.Fragment;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakersTest {
  @Test
  void takesASurnameWithOneLetterAmissForTheSame() {
    assertThat(
            Telling.of(
                    "{1s Emeka Okonkwo} {1c said} {1q the bridge was safe}. {2s Okonwko} {2c added}"
                        + " {2q that it was old}.")
                .speakers())
        .containsExactly("Emeka Okonkwo", "Emeka Okonkwo");
    assertThat(
            Telling.of(
                    "{1s Anna Roberts} {1c said} {1q it was safe}. {2s Robertson} {2c said} {2q it"
                        + " was not}.")
                .speakers())
        .containsExactly("Anna Roberts", "Robertson");
  }

  @Test
  void knowsASurnameByTheFullNameOfTheArticle() {
    assertThat(
            Telling.of(
                    "{1s Ama Boateng} {1c said} {1q the dam is safe}. Rain is forecast. {2s"
                        + " Boateng} {2c added} that {2q nobody need leave}.")
                .speakers())
        .containsExactly("Ama Boateng", "Ama Boateng");
  }

  @Test
  void findsTheFullNameAlsoWhereItComesLater() {
    assertThat(
            Telling.of(
                    "{1s Boateng} {1c says} {1q dam is safe}.\n\n"
                        + "Ama Boateng, the mayor, spoke after a visit.")
                .speakers())
        .containsExactly("Ama Boateng");
  }

  @Test
  void leavesTitlesOutOfNamesAndKeepsThemAsRoles() {
    Speaker speaker =
        Telling.of("{1s Defence Minister Ravi Menon} {1c said} {1q the talks go on}.").first();
    assertThat(speaker.name()).isEqualTo("Ravi Menon");
    assertThat(speaker.role()).contains("Defence Minister");
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
  }

  @Test
  void takesRolesFromAppositions() {
    Speaker speaker =
        Telling.of(
                "{1s Lucy Hart}, a spokeswoman for Northline Rail, {1c said} {1q the line is"
                    + " shut}.")
            .first();
    assertThat(speaker.role()).contains("spokeswoman for Northline Rail");
    assertThat(speaker.affiliation()).contains("Northline Rail");
  }

  @Test
  void takesRolesFromDescriptionsBeforeTheName() {
    Speaker speaker =
        Telling.of("The prime minister, {1s Ola Berg}, {1c denied} {1q the claim}.").first();
    assertThat(speaker.role()).contains("prime minister");
    assertThat(Telling.of("{1s Arsenal coach Joan Ruiz} {1c said} {1q no}.").first().role())
        .contains("Arsenal coach");
  }

  @Test
  void skipsAnAgeBetweenNameAndRole() {
    assertThat(
            Telling.of("{1s Tom Ward}, 54, a retired miner, {1c said} {1q he heard a bang}.")
                .first()
                .role())
        .contains("retired miner");
  }

  @Test
  void givesFirstPersonToWhoeverIsQuoted() {
    assertThat(
            Telling.of(
                    "{1q “I told the board about it and} {2s I} {2c warned} {2q them of the cost},”"
                        + " {1s Nadia Rahman} {1c said}.")
                .speakers())
        .contains("Nadia Rahman");
  }

  @Test
  void resolvesARoleToThePersonWhoHoldsIt() {
    assertThat(
            Telling.of(
                    "Kremlin aide Yuri Sokolov met reporters. {1s The aide} {1c said} {1q no date"
                        + " was set}.")
                .speakers())
        .containsExactly("Yuri Sokolov");
  }

  @Test
  void keepsTwoMinistersOfTwoCountriesApart() {
    assertThat(
            Telling.of(
                    "Kenyan Foreign Minister Mary Wambui hosted Ugandan Foreign Minister John Okot."
                        + " {1s The Ugandan minister} {1c said} {1q the border would open}.")
                .speakers())
        .containsExactly("John Okot");
  }

  @Test
  void resolvesAnotherNounToThePersonWhoSpokeLast() {
    assertThat(
            Telling.of(
                    "{1s Miriam Cole} {1c said} {1q the bill would pass}. {2s The lawmaker} {2c"
                        + " said} {2q she had the votes}.")
                .speakers())
        .containsExactly("Miriam Cole", "Miriam Cole");
  }

  @Test
  void keepsUnnamedSourcesApartFromTheNamed() {
    ArticleRecord record =
        Telling.of(
                "{1s Ann Lowe}, the minister, {1c said} {1q a deal is near}. {2s A senior official,"
                    + " who asked not to be named}, {2c said} {2q it was not}.")
            .record();
    Speaker unnamed = record.statements().get(1).speaker();
    assertThat(unnamed.kind()).isEqualTo(SpeakerKind.UNNAMED);
    assertThat(unnamed.name()).isEqualTo("senior official");
  }

  @Test
  void takesASecondMentionOfAnUnnamedSourceForTheFirst() {
    Telling telling =
        Telling.of(
            "{1s A security official} {1c said} {1q nine people died}. {2s The official} {2c said}"
                + " {2q the toll may rise}.");
    assertThat(telling.speakers()).containsExactly("security official", "security official");
    assertThat(telling.record().speakers()).hasSize(1);
  }

  @Test
  void givesAStatementToWhoeverIssuedIt() {
    assertThat(
            Telling.of("{1s A statement by the Port Authority} {1c said} {1q the pier is closed}.")
                .speakers())
        .containsExactly("Port Authority");
    assertThat(
            Telling.of("{1s The minister’s remarks} {1c dismissed} {1q the reports}.")
                .first()
                .name())
        .isEqualTo("minister");
  }

  @Test
  void goesOnWithTheSpeakerWhereAQuotationGoesOn() {
    assertThat(
            Telling.of(
                    "{1q “We lost everything,”} {1s Rosa Mbeki} {1c said}. {2q “The water came at"
                        + " night.”}")
                .speakers())
        .containsExactly("Rosa Mbeki", "Rosa Mbeki");
  }

  @Test
  void makesHearsayOneUnnamedSource() {
    Telling telling =
        Telling.of("{1q He} {1c reportedly} {1q left}. It {2c is said} {2q that he fled by sea}.");
    assertThat(telling.speakers()).containsExactly("hearsay", "hearsay");
    assertThat(telling.record().speakers()).hasSize(1);
  }

  @Test
  void listsEveryMentionOfASpeaker() {
    Speaker speaker =
        Telling.of(
                "{1s Ama Boateng} {1c said} {1q no}. Later Boateng left. {2s She} {2c hopes} {2q to"
                    + " return}.")
            .first();
    assertThat(speaker.mentions())
        .extracting(Fragment::text)
        .containsExactly("Ama Boateng", "Boateng", "She");
  }

  @Test
  void readsAMonthBeforeASurnameAsAGivenName() {
    assertThat(
            Telling.of("{1s Her spokesman, Jan Rother,} {1c said} {1q the fund is empty}.")
                .speakers())
        .containsExactly("Jan Rother");
    assertThat(Telling.of("In May {1s Rother} {1c said} {1q the fund is empty}.").speakers())
        .containsExactly("Rother");
  }

  @Test
  void findsTheNameAfterADescriptionWithAPrepositionInIt() {
    assertThat(
            Telling.of(
                    "{1s A police spokesman in Accra, Kofi Mensah,} {1c said} {1q the road is open}.")
                .speakers())
        .containsExactly("Kofi Mensah");
  }

  @Test
  void spellsOutTitlesToFindWhomAnOfficeMeans() {
    assertThat(
            Telling.of(
                    "Ohio Sen. Grace Hall met farmers. Texas Gov. Carl Boone stayed away. {1s The Ohio"
                        + " senator} {1c said} {1q rain is needed}.")
                .speakers())
        .containsExactly("Grace Hall");
  }

  @Test
  void keepsQuestionsOfNobodyNamedApartFromHearsay() {
    assertThat(
            Telling.of(
                    "{1c Asked whether} {1q he would go}, Nils Holm shook his head. He {2c is said} {2q"
                        + " to be ill}.")
                .speakers())
        .containsExactly("questioner", "hearsay");
  }

  @Test
  void takesNoVerbAfterACommaForARole() {
    String text =
        "An email that {1s Rosa Whitlam}, appears to have sent an adviser, {1c said} {1q no}. {2s Ben"
            + " Aldous}, denies poisoning a neighbour, {2c said} {2q no}. {3s Ama Boateng}, sales"
            + " manager at the mill, {3c said} {3q no}.";
    assertThat(Telling.of(text).record().speakers())
        .extracting(Speaker::role)
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.of("sales manager at the mill"));
  }
}
