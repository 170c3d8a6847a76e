package io.github.onrecord.reading;

import io.github.onrecord.reading.Reading.Failure;

/** Reads a plain text, which is an article as it stands. */
final class TextFile {
  private final Finish finish;

  TextFile(Finish finish) {
    this.finish = finish;
  }

  Reading read(Source source, byte[] bytes) {
    Decoded decoded = Decoded.of(bytes);
    if (Binary.is(bytes, decoded.text())) {
      return new Failure(source.place(), Binary.MESSAGE);
    }
    return finish.article(
        source.place(), Draft.of(decoded.text()), source::id, decoded.doubt().stream().toList());
  }
}
