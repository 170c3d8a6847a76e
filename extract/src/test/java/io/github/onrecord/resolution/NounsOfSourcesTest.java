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
        .containsExactly("Footage");
  }
}
