package io.github.onrecord.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector for 103 languages. */
final class Detector {
  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /** From the three letters the model uses to the two that Java prefers. */
  private static final Map<String, String> TWO_LETTERS =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2)
          .collect(
              Collectors.toMap(
                  code -> Locale.forLanguageTag(code).getISO3Language(),
                  Function.identity(),
                  (first, second) -> first));

  /** Where the model is finer than two letters can be. */
  private static final Map<String, String> WIDER =
      Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "pnb", "pa");

  private final LanguageDetectorModel model;

  private Detector(LanguageDetectorModel model) {
    this.model = model;
  }

  /** The detector, loaded at the first call: that takes half a second and most texts need none. */
  static Detector get() {
    return Loaded.DETECTOR;
  }

  /** The most likely language. */
  Optional<Locale> best(String text) {
    return Arrays.stream(predict(text)).findFirst().map(Detector::locale);
  }

  /** The most likely language if it is English or {@code times} as likely as English. */
  Optional<Locale> best(String text, double times) {
    Language[] languages = predict(text);
    double english =
        Arrays.stream(languages)
            .filter(language -> language.getLang().equals(ENGLISH))
            .mapToDouble(Language::getConfidence)
            .findFirst()
            .orElse(0);
    return Arrays.stream(languages)
        .findFirst()
        .filter(l -> l.getLang().equals(ENGLISH) || l.getConfidence() >= times * english)
        .map(Detector::locale);
  }

  // The detector is not safe for use by several threads, the model is.
  private Language[] predict(String text) {
    return new LanguageDetectorME(model).predictLanguages(text);
  }

  private static Locale locale(Language language) {
    String code = WIDER.getOrDefault(language.getLang(), language.getLang());
    return Locale.forLanguageTag(TWO_LETTERS.getOrDefault(code, code));
  }

  private static final class Loaded {
    static final Detector DETECTOR = load();

    private static Detector load() {
      try (InputStream in = Detector.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no " + MODEL + " on the class path");
        }
        return new Detector(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
