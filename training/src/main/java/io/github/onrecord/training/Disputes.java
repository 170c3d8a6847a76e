package io.github.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.evaluation.GoldRecord;
import io.github.onrecord.evaluation.GoldRecords;
import io.github.onrecord.evaluation.GoldStatement;
import io.github.onrecord.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The claims of a gold article, and by which of its statements a careful reader found them
 * affirmed, denied and so on.
 *
 * @param article the article
 * @param statements all that the reader found
 * @param claims those that somebody takes a position on, and others that nobody does
 */
record Disputes(Article article, List<GoldStatement> statements, List<Claim> claims) {

  /**
   * A claim.
   *
   * @param stances the statements that speak to it; none where nobody does
   */
  record Claim(String text, Map<GoldStatement, Stance> stances) {

    /** The claim that says the opposite: who affirms the one denies the other. */
    Claim opposite(String negated) {
      Map<GoldStatement, Stance> turned = new HashMap<>(stances);
      turned.replaceAll((statement, stance) -> opposite(stance));
      return new Claim(negated, turned);
    }

    private static Stance opposite(Stance stance) {
      return switch (stance) {
        case AFFIRMS -> Stance.DENIES;
        case DENIES -> Stance.AFFIRMS;
        case SIDESTEPS, DECLINES, REPORTS -> stance;
      };
    }
  }

  /** Reads a folder of gold records. */
  static List<Disputes> read(Path folder) throws IOException {
    List<Disputes> all = new ArrayList<>();
    for (GoldRecord record : GoldRecords.read(folder)) {
      Path file = folder.resolve("gold").resolve(record.article().id() + ".json");
      all.add(of(record, new ObjectMapper().readTree(file.toFile())));
    }
    return all;
  }

  private static Disputes of(GoldRecord record, JsonNode gold) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode dispute : gold.path("disputes")) {
      Map<GoldStatement, Stance> stances = new HashMap<>();
      for (JsonNode position : dispute.path("positions")) {
        String name = position.path("stance").asText().toUpperCase(Locale.ROOT);
        position
            .path("evidence")
            .forEach(i -> stances.put(record.statements().get(i.asInt()), Stance.valueOf(name)));
      }
      claims.add(new Claim(dispute.path("claim").asText(), stances));
    }
    gold.path("paraphrases_of_no_claim_here")
        .forEach(claim -> claims.add(new Claim(claim.asText(), Map.of())));
    return new Disputes(record.article(), record.statements(), claims);
  }
}
