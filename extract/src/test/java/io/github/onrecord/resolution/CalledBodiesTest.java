package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onrecord.speaker.SpeakerKind;
import org.junit.jupiter.api.Test;

/** Bodies that an article means by a noun, a part of their names or their initials. */
class CalledBodiesTest {
  @Test
  void takesTheMagazineForTheOneThatWasCalledSo() {
    assertThat(
            Telling.of(
                    "The German magazine Bunte Woche printed it, and Reuters took it up. {1s The"
                        + " magazine} {1c said} {1q the prince had fallen}.")
                .speakers())
        .containsExactly("Bunte Woche");
  }

  @Test
  void takesTheCompanyForTheMakerAndNotForWhatItMakes() {
    assertThat(
            Telling.of(
                    "The kettle maker Bryant & Rowe recalled its Aria. The Aria was sold for years, and"
                        + " the Aria was cheap. {1s The company} {1c said} {1q nobody was hurt}.")
                .speakers())
        .containsExactly("Bryant & Rowe");
  }

  @Test
  void takesTheAgencyForTheNewsAgencyThatWasCalledSo() {
    assertThat(
            Telling.of(
                    "The news agency Caspian Wire had the story first. {1s The agency} {1c said} {1q six"
                        + " miners were out}.")
                .speakers())
        .containsExactly("Caspian Wire");
  }

  @Test
  void knowsAFirmWithoutTheWordForItsTrade() {
    assertThat(
            Telling.of(
                    "{1s Delta Quay} {1c says} {1q forty barrels leaked}.\n\nOil company Delta Quay"
                        + " Petroleum runs the line. {2s The company} {2c said} {2q it was shut}.")
                .speakers())
        .containsExactly("Delta Quay Petroleum", "Delta Quay Petroleum");
    assertThat(
            Telling.of(
                    "Port Tarn Tribune reporters came. {1s Port Tarn} {1c said} {1q the pier was"
                        + " safe}.")
                .speakers())
        .containsExactly("Port Tarn");
  }

  @Test
  void knowsABodyByWhatTheArticleCallsIt() {
    assertThat(
            Telling.of(
                    "His label, Pinnacle Tones, paid. {1s The label} {1c said} {1q it was glad}.")
                .speakers())
        .containsExactly("Pinnacle Tones");
    assertThat(
            Telling.of(
                    "Northlight Records, the band's label, paid. {1s The label} {1c said} {1q it was"
                        + " glad}.")
                .speakers())
        .containsExactly("Northlight Records");
    assertThat(
            Telling.of("Pinnacle Tones paid. {1s The franchise} {1c said} {1q it was glad}.")
                .speakers())
        .containsExactly("franchise");
  }

  @Test
  void knowsABureauAndAnAllianceByTheirInitials() {
    assertThat(
            Telling.of(
                    "Agents of the FBI came to Tarn. {1s The bureau} {1c said} {1q nobody was held}.")
                .speakers())
        .containsExactly("FBI");
    assertThat(
            Telling.of("A jet of NATO strayed. {1s The alliance} {1c said} {1q it was a mistake}.")
                .speakers())
        .containsExactly("NATO");
  }

  @Test
  void tellsALabelOfMusicFromWhatIsKeptOnFile() {
    assertThat(Telling.of("{1s Northlight Records} {1c said} {1q no}.").first().kind())
        .isEqualTo(SpeakerKind.ORGANISATION);
    assertThat(
            Telling.of(
                    "The clerk opened the files. {1s Tarn Court Records} {1c show} {1q no sale}.")
                .first()
                .kind())
        .isEqualTo(SpeakerKind.DOCUMENT);
  }

  @Test
  void takesTheSiteForTheOutletThatReportedAndNotForAPersonWhoSpokeLast() {
    assertThat(
            Telling.of(
                    "{1s Dana Kessler} {1c said} {1q nobody asked about banks}. {2s The Tarn Ledger}"
                        + " {2c reported} on Tuesday that {2q Kessler would delay the rule}. {3s The"
                        + " site} {3c said} {3q a guest made the recording}.")
                .speakers())
        .containsExactly("Dana Kessler", "Tarn Ledger", "Tarn Ledger");
    assertThat(
            Telling.of(
                    "The Tarn Ledger reported a leak. {1s Dana Kessler} {1c said} {1q it was a lie}."
                        + " {2s The site} {2c said} {2q it stood by the story}.")
                .speakers())
        .containsExactly("Dana Kessler", "Tarn Ledger");
  }

  @Test
  void takesTheNewspaperForTheOneThatReported() {
    assertThat(
            Telling.of(
                    "TARN (Reuters) - Halbrook Corp shares rose. The Commercial Ledger reported on"
                        + " Wednesday that a deal was near. {1s The newspaper} {1c said} {1q the"
                        + " chairmen had dined}.")
                .speakers())
        .containsExactly("Commercial Ledger");
  }

  @Test
  void takesNoPartisanForTheCompany() {
    assertThat(
            Telling.of(
                    "{1s The chairman, Jim Tolliver, a Republican,} {1c said} {1q he saw no reason}."
                        + " Duke Valley Electric owns the ponds. {2s The company} {2c said} {2q they"
                        + " were safe}.")
                .speakers())
        .containsExactly("Jim Tolliver", "Duke Valley Electric");
  }

  @Test
  void takesACompanyToldOfByItsTownForTheOneNamedBefore() {
    assertThat(
            Telling.of(
                    "The online pharmacy MediLeaf rejected the reports. {1s The Bengaluru-based"
                        + " company} {1c said} {1q no record was lost}.")
                .speakers())
        .containsExactly("MediLeaf");
  }
}
