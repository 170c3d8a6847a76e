package io.github.onrecord.archive;

import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.reading.ArticleReader;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How archives are read.
 *
 * @param model the model that reads
 * @param published the day of publication of articles that tell none, or ""
 * @param outlet who published the articles that tell none, or ""
 * @param wave how many files are read before what came of them is written and marked as done
 * @param skipsCopies whether articles are passed over that are near copies of one before in the
 *     same file
 */
public record Settings(
    ModelSize model, String published, String outlet, int wave, boolean skipsCopies)
    implements Serializable {

  /** Refuses waves without a file. */
  public Settings {
    if (wave < 1) {
      throw new IllegalArgumentException("a wave of " + wave + " files reads nothing");
    }
  }

  /** Settings that complete no article. */
  public static Settings of(ModelSize model) {
    return new Settings(model, "", "", 64, false);
  }

  /** The same, but without near copies. */
  public Settings withoutCopies() {
    return new Settings(model, published, outlet, wave, true);
  }

  ArticleReader reader() {
    return ArticleReader.withDefaults(given(published).map(LocalDate::parse), given(outlet));
  }

  private static Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
