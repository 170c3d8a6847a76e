package io.github.onrecord.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.onrecord.statement.Days;
import io.github.onrecord.text.Fragment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Fields that several JSON objects have in common. */
record JsonParts(JsonGenerator json) {
  void orNull(String field, Optional<?> value) throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
  }

  void saidOn(Optional<Days> days) throws IOException {
    json.writeFieldName("saidOn");
    if (days.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("from", days.get().from().toString());
    json.writeStringField("to", days.get().to().toString());
    json.writeEndObject();
  }

  void fragments(String field, List<Fragment> fragments) throws IOException {
    json.writeArrayFieldStart(field);
    for (Fragment fragment : fragments) {
      fragment(fragment);
    }
    json.writeEndArray();
  }

  void fragment(Fragment fragment) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", fragment.start());
    json.writeNumberField("end", fragment.end());
    json.writeStringField("text", fragment.text());
    json.writeEndObject();
  }
}
