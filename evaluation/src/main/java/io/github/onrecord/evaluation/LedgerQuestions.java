package io.github.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.SpeakerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads questions to a ledger in JSON Lines: {@code {"id": "q1", "claim": "...", "positions":
 * [{"names": ["Amina Okoro"], "kind": "person", "stance": "denies"}], "changes": ["Amina Okoro"]}}.
 */
public final class LedgerQuestions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerQuestions() {}

  /**
   * The questions of a file in their order.
   *
   * @throws IOException if the file cannot be read or holds something else; the message names the
   *     line
   */
  public static List<LedgerQuestion> read(Path file) throws IOException {
    List<LedgerQuestion> questions = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        if (!line.isBlank()) {
          questions.add(question(JSON.readTree(line)));
        }
      } catch (JsonProcessingException e) {
        throw new IOException(file + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return questions;
  }

  private static LedgerQuestion question(JsonNode json) {
    List<ExpectedSide> sides = new ArrayList<>();
    for (JsonNode side : json.path("positions")) {
      sides.add(
          new ExpectedSide(
              GoldJson.texts(side.path("names")),
              SpeakerKind.valueOf(GoldJson.text(side, "kind").toUpperCase(Locale.ROOT)),
              Stance.valueOf(GoldJson.text(side, "stance").toUpperCase(Locale.ROOT))));
    }
    return new LedgerQuestion(
        GoldJson.text(json, "id"),
        GoldJson.text(json, "claim"),
        sides,
        GoldJson.texts(json.path("changes")));
  }
}
