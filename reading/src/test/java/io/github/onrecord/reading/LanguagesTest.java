package io.github.onrecord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spanish | El ministro dijo que no habrá elecciones este año.",
        "French | Le président a déclaré que la France ne céderait pas.",
        "German | Der Minister sagte am Montag, die Regierung werde nicht zurücktreten.",
        "Italian | Il ministro ha detto che non ci saranno elezioni quest'anno.",
        "Portuguese | O ministro disse que não haverá eleições este ano.",
        "Dutch | De minister zei maandag dat er dit jaar geen verkiezingen komen.",
        "Polish | Minister powiedział w poniedziałek, że w tym roku nie będzie wyborów.",
        "Swahili | Waziri alisema kuwa hakutakuwa na uchaguzi mwaka huu, kwa mujibu wa shirika.",
        "Indonesian | Presiden mengatakan bahwa tidak akan ada pemilihan tahun ini.",
        "Russian | Министр заявил в понедельник, что выборов в этом году не будет.",
        "Arabic | قال الوزير يوم الاثنين إنه لن تجرى انتخابات هذا العام.",
        "Chinese | 部长周一表示,今年不会举行选举。",
        "Persian | وزیر روز دوشنبه گفت که امسال انتخاباتی برگزار نخواهد شد و دولت می‌ماند.",
        "Hindi | मंत्री ने सोमवार को कहा कि इस साल चुनाव नहीं होंगे।",
        "Spanish | El diario, propiedad de Rupert Murdoch, publicó que The Who and The Clash no"
            + " tocarán este verano en Madrid, según confirmó ayer la promotora a los periodistas.",
      })
  void namesOtherLanguages(String language, String text) {
    assertThat(Languages.of(text).map(l -> l.getDisplayLanguage(Locale.ENGLISH)))
        .contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PM: no new tax",
        "No.",
        "RT @gazette: lol wtf omg #budget2024 😂😂😂",
        "Police: 3 dead, 5 hurt",
        "Rahul Gandhi, Mallikarjun Kharge, Sharad Pawar, Uddhav Thackeray skip NITI Aayog meeting",
        "Tamil Nadu CM Stalin writes to PM on NEET, seeks Lok Sabha debate",
        "Sarpanch Ramesh Yadav, patwari Suresh Chand told tehsildar Mahesh Pandey crores vanished",
        "Oluwaseun Adeyemi, Chukwuemeka Okonkwo, Ngozi Eze, Ibrahim Gambari attend Eid prayers",
        "Mwai Otieno, Raila Wekesa and Moses Mudavadi lead Azimio rally in Kakamega, Nyanza",
        "Wetin dey happen for Abuja? Governor don talk say im no go resign",
        "Bundeskanzler Scholz, Vizekanzler Habeck, Außenministerin Baerbock: Berlin names cabinet",
        "MAYOR SAYS COUNCIL NEVER VOTED ON BRIDGE PLAN",
        "\"¡No pasarán!\" cried the crowd at the Puerta del Sol, and the mayor of Madrid said that"
            + " he had heard them.",
      })
  void takesNoEnglishForAnotherLanguage(String text) {
    Optional<Locale> language = Languages.of(text);
    assertThat(language.filter(l -> !l.equals(Locale.ENGLISH))).isEmpty();
  }

  @Test
  void recognisesEnglish() {
    assertThat(Languages.of("The minister said that there would be no election this year."))
        .contains(Locale.ENGLISH);
    assertThat(Languages.of("")).isEmpty();
  }

  @Test
  void skipsArticlesInOtherLanguages(@TempDir Path folder) throws Exception {
    String text = "El ministro dijo el lunes que no habrá elecciones este año.\n";
    Path file = new Desk(folder).file("spanish.txt", text);
    assertThat(Desk.failures(Desk.read(file)))
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure.line())
                    .endsWith("spanish.txt: looks like Spanish; Onrecord reads English. Skipped."));
  }
}
