package io.github.onrecord.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sentence encoder's files on the class path. */
final class EncoderFiles {
  private EncoderFiles() {}

  static byte[] model() {
    return read("meaning.onnx");
  }

  static List<String> vocabulary() {
    return new String(read("vocabulary.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] read(String name) {
    String file = "/io/github/onrecord/model/en/" + name;
    try (InputStream in = EncoderFiles.class.getResourceAsStream(file)) {
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
