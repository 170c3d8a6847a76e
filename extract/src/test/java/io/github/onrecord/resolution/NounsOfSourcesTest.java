package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NounsOfSourcesTest {
  private static List<String> speakers(String marked) {
    return Telling.of(marked).speakers();
  }

  @Test
  void takesANounThatOpensASentenceForNoName() {
    Telling told =
        Telling.of(
            "Kofi Darko sings. {1s Audiences} {1c expect} {1q old songs}. {2s He} {2c said} {2q"
                + " they would hear new ones}.");
    assertThat(told.first().kind()).isEqualTo(SpeakerKind.UNNAMED);
    assertThat(told.speakers()).containsExactly("Audiences", "Kofi Darko");
  }

  @Test
  void takesANameThatOpensASentenceForOneIfItStandsElsewhere() {
    assertThat(
            Telling.of("Ann Boltons spoke. {1s Boltons} {1c said} {1q the dam is safe}.")
                .speakers())
        .containsExactly("Ann Boltons");
  }

  @Test
  void keepsTheAdjectiveWithTheNounForAnOutlet() {
    assertThat(speakers("{1s Fenlandian television} {1c reported} {1q a storm}."))
        .containsExactly("Fenlandian television");
    assertThat(speakers("{1s The Anatol news agency} {1c reported} {1q a storm}."))
        .containsExactly("Anatol");
  }

  @Test
  void keepsASurnameThatEndsLikeAReflexive() {
    assertThat(speakers("{1s County Judge Ann Wolself} {1c said} {1q the dam is safe}."))
        .containsExactly("Ann Wolself");
  }

  @Test
  void takesWhichForWhoeverOwnsTheNounBeforeItAsWell() {
    assertThat(speakers("Okoro's office, {1s which} {1c denied} {1q the theft}, is shut."))
        .containsExactly("Okoro's office");
  }

  @Test
  void takesThatForTheNameANounExplains() {
    assertThat(
            speakers(
                "The tale comes from Larkpost, a satirical news site {1s that} {1c admits} {1q it"
                    + " makes things up}."))
        .containsExactly("Larkpost");
  }

  @Test
  void knowsASiteWithoutTheEndOfItsAddress() {
    Telling told =
        Telling.of(
            "{1s Larkpost.example} {1c called} {1q the tale false}. {2s Larkpost} {2c said} {2q it"
                + " had asked}.");
    assertThat(told.speakers()).containsExactly("Larkpost.example", "Larkpost.example");
    assertThat(told.first().kind()).isEqualTo(SpeakerKind.ORGANISATION);
  }

  @Test
  void leavesOutOfADocumentHowItSpread() {
    assertThat(speakers("{1s A video going around Larkpost} {1c shows} {1q the dam burst}."))
        .containsExactly("video going around Larkpost");
    assertThat(speakers("{1s Footage uploaded to Larkpost} {1c shows} {1q the dam burst}."))
        .containsExactly("Footage uploaded to Larkpost");
  }

  @Test
  void callsAUserByTheNameOnTheSite() {
    Telling told =
        Telling.of(
            "{1s Redditor lazyfox} {1c says} {1q the app fails}. {2s He} {2c added} {2q that it was"
                + " slow}. {3s lazyfox} {3c wrote} {3q more}.");
    assertThat(told.speakers()).containsExactly("lazyfox", "lazyfox", "lazyfox");
    assertThat(told.first().kind()).isEqualTo(SpeakerKind.PERSON);
    assertThat(speakers("{1s The user “lazyfox”} {1c says} {1q the app fails}."))
        .containsExactly("lazyfox");
  }

  @Test
  void takesThatForADocumentBeforeItsPlaceOrDay() {
    assertThat(speakers("There are two letters posted in October {1s that} {1c say} {1q so}."))
        .containsExactly("letters posted in October");
    assertThat(speakers("It is a letter posted in Ghana, {1s which} {1c denies} {1q so}."))
        .containsExactly("Ghana");
  }

  @Test
  void takesWhatAnAccountIsOfForItsOwner() {
    assertThat(speakers("{1s The Larktube account of Zappo Games} {1c called} {1q it bad}."))
        .containsExactly("Zappo Games");
    assertThat(speakers("{1s Okoro's post on Zappo Games} {1c called} {1q it bad}."))
        .containsExactly("Okoro");
  }

  @Test
  void takesADocumentThatOpensASentenceForNoName() {
    assertThat(Telling.of("{1s Research} released on Monday {1c says} {1q so}.").first().kind())
        .isEqualTo(SpeakerKind.DOCUMENT);
  }

  @Test
  void knowsABodyByLettersWithDigits() {
    assertThat(Telling.of("{1s MI5} {1c denied} {1q the claim}.").first().kind())
        .isEqualTo(SpeakerKind.ORGANISATION);
  }

  @Test
  void knowsWhoRunsForAnOfficeAsWhoeverSpokeLast() {
    assertThat(
            speakers(
                "{1q It is bad}, {1s Ann Okoro} {1c said}. {2s The nominee for the May vote} {2c"
                    + " said} {2q more}. {3s The retired neurosurgeon} {3c left}, {3q angry}."))
        .containsExactly("Ann Okoro", "Ann Okoro", "Ann Okoro");
  }

  @Test
  void takesAPaperWithANounForAPersonInItsNameForAPaper() {
    assertThat(
            speakers(
                "{1s Ama Boateng} {1c fled}, {1q ill}. {2q It was snow}, {2s the Daily Star} {2c"
                    + " said}."))
        .containsExactly("Ama Boateng", "Daily Star");
  }

  @Test
  void takesAnAdjectiveBeforeABodyForNoOwner() {
    assertThat(
            Telling.of("{1s The website of the Fenlandian tribunal} {1c states} {1q so}.")
                .first()
                .name())
        .isNotEqualTo("Fenlandian");
  }

  @Test
  void endsADescriptionBeforeHowItsNounWasMade() {
    assertThat(
            Telling.of(
                    "{1s A log read to the panel} {1c showed} {1q the file was copied}. {2s An"
                        + " officer reached by telephone} {2c said} {2q it was old}.")
                .speakers())
        .containsExactly("log read to the panel", "officer reached by telephone");
  }

  @Test
  void tellsWhereABareNounForABodyIs() {
    assertThat(
            Telling.of(
                    "On Monday {1s police in Karsa} {1c said} {1q two were held}. {2s The embassy of"
                        + " Lurania} {2c said} {2q it knew nothing}.")
                .speakers())
        .containsExactly("police in Karsa", "embassy of Lurania");
  }
}
