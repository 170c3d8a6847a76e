package io.github.onrecord.app.cli;

import io.github.onrecord.extract.ModelSize;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of its default model. */
final class Versions implements IVersionProvider {
  private final Extractor.Opener extractors;

  Versions(Extractor.Opener extractors) {
    this.extractors = extractors;
  }

  @Override
  public String[] getVersion() throws IOException {
    try (Extractor extractor = extractors.open(ModelSize.FAST, 1)) {
      return new String[] {"onrecord " + program(), "model " + extractor.model()};
    }
  }

  static String program() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(in, "version.properties"));
    }
    return properties.getProperty("version", "");
  }
}
