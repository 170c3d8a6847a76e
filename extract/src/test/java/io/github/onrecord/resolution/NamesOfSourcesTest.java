package io.github.onrecord.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesOfSourcesTest {
  @Test
  void leavesAVerbOutOfASourceThatIsCutTooLate() {
    assertThat(
            Telling.of("{1c According to} {1s Ama Boateng has}, {1q the dam is safe}.").speakers())
        .containsExactly("Ama Boateng");
  }

  @Test
  void findsTheNameAfterAFormerSpouse() {
    assertThat(
            Telling.of("{1s The ex-wife of the miner, Maria Duarte}, {1c said} {1q he had left}.")
                .speakers())
        .containsExactly("Maria Duarte");
  }

  @Test
  void givesASurnameToThePersonAndNotToAHeadlineAboutThem() {
    assertThat(
            Telling.of(
                    "Ravi Menon opened the debate. Others were left Chasing Menon all night. {1s"
                        + " Menon} {1c said} {1q it went well}.")
                .speakers())
        .containsExactly("Ravi Menon");
  }

  @Test
  void takesTheFullNameFromAHeadlineWhereTheTextHasTheSurnameAlone() {
    assertThat(
            Telling.of(
                    "Maria Duarte: Why I Am Leaving The Harbour Board\n\nThe board met on Monday. {1s"
                        + " Duarte} {1c said} {1q the quay was rotten}.")
                .speakers())
        .containsExactly("Maria Duarte");
  }

  @Test
  void knowsAFamilyNameThatStandsFirst() {
    assertThat(
            Telling.of(
                    "A letter came from Choe Min-su, who runs the mill. {1s Choe} {1c said} {1q it"
                        + " would close}.")
                .speakers())
        .containsExactly("Choe Min-su");
  }

  @Test
  void keepsInitialsWithTheSurname() {
    assertThat(
            Telling.of("The clerk, A.K. Menon, left. {1s Menon} {1c said} {1q he was tired}.")
                .speakers())
        .containsExactly("A.K. Menon");
  }

  @Test
  void tellsWhoseAnOfficeOrAParliamentIs() {
    assertThat(
            Telling.of(
                    "{1s The Prime Minister’s Office} {1c said} {1q nothing was signed}. {2s Rhodia's"
                        + " Parliament} {2c called} {2q the sale hasty}.")
                .speakers())
        .containsExactly("Prime Minister’s Office", "Rhodia's Parliament");
  }

  @Test
  void leavesABodyWithANameOfItsOwnAsItIs() {
    assertThat(
            Telling.of("{1s Rhodia's Justice Department} {1c said} {1q it had no file}.")
                .speakers())
        .containsExactly("Justice Department");
  }

  @Test
  void namesTheHolderOfAnOfficeInCapitals() {
    assertThat(
            Telling.of(
                    "{1s The Majority Whip, Alma Quintero}, {1c said} {1q the votes were there}.")
                .speakers())
        .containsExactly("Alma Quintero");
  }

  @Test
  void takesWhatSomebodyIsAtTheHeadOfASentenceForNoGivenName() {
    assertThat(
            Telling.of(
                    "Clement Rudge stayed away. {1s Trainer Rudge} {1c said} {1q the horse was lame}.")
                .speakers())
        .containsExactly("Clement Rudge");
  }

  @Test
  void prefersTheOneOfTwoNamesakesWhoHoldsTheOffice() {
    assertThat(
            Telling.of(
                    "Judge Harriet Whitlock heard the case. Harold Whitlock, a dentist, was there."
                        + " {1s Judge Whitlock} {1c said} {1q the fee was unlawful}.")
                .speakers())
        .containsExactly("Harriet Whitlock");
  }

  @Test
  void takesASmallWordAfterATitleForAGivenName() {
    assertThat(
            Telling.of(
                    "In Accra {1s Gov. Will Boateng}, a farmer, {1c said} {1q the rains came late}."
                        + " The union's president, {2s Comrade Sunday Adeyemi}, {2c said} {2q he"
                        + " agreed}. {3s Adeyemi} {3c said} {3q no more}.")
                .speakers())
        .containsExactly("Will Boateng", "Sunday Adeyemi", "Sunday Adeyemi");
  }

  @Test
  void takesADayForADayWhereNoTitleStandsBeforeIt() {
    assertThat(
            Telling.of("He told reporters {1c said} Sunday {1s Kofi Mensah} {1q was away}.")
                .speakers())
        .containsExactly("Kofi Mensah");
  }

  @Test
  void knowsTheSurnameBanks() {
    assertThat(
            Telling.of(
                    "Rep. Cheryl Banks met the mayor. {1s Banks} {1c said} {1q it went well}. {2s The"
                        + " banks} {2c said} {2q rates would rise}.")
                .speakers())
        .containsExactly("Cheryl Banks", "banks");
  }

  @Test
  void knowsASurnameThatIsANounFromTheFullName() {
    assertThat(
            Telling.of(
                    "The memo went to adviser Jill Farmer on Monday. On Tuesday {1s Farmer} {1c said}"
                        + " {1q she had not read it}.")
                .speakers())
        .containsExactly("Jill Farmer");
  }

  @Test
  void findsWhoIsMeantPastLettersOfOfficeAndHonour() {
    assertThat(
            Telling.of(
                    "{1s Amanda Quist QC}, prosecuting, {1c said} {1q he planned it}. {2s Miss Quist}"
                        + " {2c said} {2q he fled}.")
                .speakers())
        .containsOnly("Amanda Quist QC");
  }

  @Test
  void takesAChairmanForAWomanWhereTheArticleDoes() {
    assertThat(
            Telling.of(
                    "{1s Chairman Fiona Tarn} {1c said} {1q the vote was seven to none}. {2s Ms Tarn}"
                        + " {2c declined to say} {2q who had bid}.")
                .speakers())
        .containsOnly("Fiona Tarn");
  }

  @Test
  void knowsABodyByWhoseItIs() {
    assertThat(
            Telling.of(
                    "{1s The Musicians' Federation} {1c said} {1q it would wait}. {2s The Karsa"
                        + " Teachers’ Union} {2c said} {2q it would strike}. {3s The federation}"
                        + " {3c said} {3q it was sorry}.")
                .speakers())
        .containsExactly("Musicians' Federation", "Karsa Teachers’ Union", "Musicians' Federation");
  }

  @Test
  void namesAPoliceForceAtTheHeadOfASentenceByItsPlace() {
    assertThat(
            Telling.of("{1s Police in Karsa} {1c said} {1q a man was held}. Nobody was hurt.")
                .speakers())
        .containsExactly("Police in Karsa");
  }
}
