package io.github.onrecord.ledger;

import io.github.onrecord.embedding.SentenceEncoder;
import java.util.List;
import java.util.Optional;

/** The shipped sentence encoder, opened when it is first needed: many questions need it never. */
final class EncoderMeaning implements Meaning {
  private Optional<SentenceEncoder> encoder = Optional.empty();

  @Override
  public List<float[]> encode(List<String> sentences) {
    return opened().encode(sentences);
  }

  private synchronized SentenceEncoder opened() {
    if (encoder.isEmpty()) {
      encoder = Optional.of(SentenceEncoder.open());
    }
    return encoder.get();
  }

  @Override
  public synchronized void close() {
    encoder.ifPresent(SentenceEncoder::close);
    encoder = Optional.empty();
  }
}
