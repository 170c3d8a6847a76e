package io.github.onrecord.extract;

import io.github.onrecord.inference.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The models on the class path. */
final class ModelFiles {
  private static final String FOLDER = "/io/github/onrecord/model/en/";

  private ModelFiles() {}

  static Reader open(ModelSize size) {
    String name = size.name().toLowerCase(Locale.ROOT);
    List<String> vocabulary =
        new String(read("vocabulary.txt"), StandardCharsets.UTF_8).lines().toList();
    return Reader.open(read(name + ".onnx"), vocabulary);
  }

  private static byte[] read(String file) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(
            file + " is not on the class path; add onrecord-model-en to it");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
