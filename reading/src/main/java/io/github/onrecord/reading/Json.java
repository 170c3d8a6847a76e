package io.github.onrecord.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How JSON is read everywhere in this package. */
final class Json {
  static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Limits.BYTES).build())
              .build());

  /** Refuses anything after the first value. */
  static final ObjectReader ONE = MAPPER.reader(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}
}
