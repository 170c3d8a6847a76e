package io.github.onrecord.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads questions in JSON Lines: {@code {"id": "q1", "claim": "...", "article": "..."}}. */
public final class ClaimQuestions {
  private static final String SHAPE =
      "; a line is {\"id\": \"q1\", \"claim\": \"...\"}, with an \"article\" where only one is"
          + " asked";

  private static final String MARK = "\uFEFF";

  private ClaimQuestions() {}

  /**
   * The questions of a file in their order.
   *
   * @param bad is told of each line that is no question, in one line that names the place; the rest
   *     is read
   * @throws IOException if the file cannot be read
   */
  public static List<ClaimQuestion> read(Path file, Consumer<String> bad) throws IOException {
    List<ClaimQuestion> questions = new ArrayList<>();
    // Malformed bytes become replacement characters: they spoil their line alone.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String bare = number == 1 && line.startsWith(MARK) ? line.substring(1) : line;
        if (!bare.isBlank()) {
          question(file + ":" + number, bare, bad).ifPresent(questions::add);
        }
      }
    }
    return questions;
  }

  private static Optional<ClaimQuestion> question(String place, String line, Consumer<String> bad) {
    try {
      JsonNode json = Json.ONE.readTree(line);
      return Optional.of(
          new ClaimQuestion(
              place,
              field(json, "id").orElseThrow(() -> missing("id")),
              field(json, "claim").orElseThrow(() -> missing("claim")),
              field(json, "article")));
    } catch (JsonProcessingException e) {
      bad.accept(place + ": no JSON: " + e.getOriginalMessage() + SHAPE);
    } catch (IllegalArgumentException e) {
      bad.accept(place + ": " + e.getMessage() + SHAPE);
    }
    return Optional.empty();
  }

  /** Numbers serve as names too. */
  private static Optional<String> field(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual() && !value.isNumber()) {
      throw new IllegalArgumentException("\"" + name + "\" must be a JSON string");
    }
    return Optional.of(value.asText());
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("\"" + name + "\" is missing");
  }
}
