package io.github.onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One gold record in JSON; every complaint is an {@link IllegalArgumentException}. */
final class GoldJson {
  private final JsonNode json;
  private final Article article;
  private final Map<String, GoldSpeaker> speakers = new LinkedHashMap<>();

  GoldJson(JsonNode json, String id, String text) {
    this.json = json;
    this.article =
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            day(json, "published"),
            new ArticleText(text));
  }

  GoldRecord record() {
    for (JsonNode speaker : json.path("speakers")) {
      speakers.put(text(speaker, "id"), speaker(speaker));
    }
    Locator locator = new Locator(article.text());
    List<GoldStatement> statements = new ArrayList<>();
    for (JsonNode statement : json.path("statements")) {
      try {
        statements.add(statement(statement, locator));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "statement %d: %s".formatted(statements.size() + 1, e.getMessage()), e);
      }
    }
    return new GoldRecord(
        article, statements, disputes(), texts(json.path("paraphrases_of_no_claim_here")));
  }

  private List<GoldDispute> disputes() {
    List<GoldDispute> disputes = new ArrayList<>();
    for (JsonNode dispute : json.path("disputes")) {
      List<GoldPosition> positions = new ArrayList<>();
      for (JsonNode position : dispute.path("positions")) {
        Stance stance = Stance.valueOf(text(position, "stance").toUpperCase(Locale.ROOT));
        positions.add(new GoldPosition(speaker(text(position, "speaker")), stance));
      }
      disputes.add(new GoldDispute(text(dispute, "claim"), positions));
    }
    return disputes;
  }

  private static GoldSpeaker speaker(JsonNode speaker) {
    return new GoldSpeaker(
        text(speaker, "id"),
        optional(speaker, "name"),
        optional(speaker, "role"),
        texts(speaker.path("aliases")),
        SpeakerKind.valueOf(text(speaker, "kind").toUpperCase(Locale.ROOT)));
  }

  private GoldStatement statement(JsonNode statement, Locator locator) {
    return new GoldStatement(
        locator.next(texts(statement.path("content"))),
        speaker(text(statement, "speaker")),
        texts(statement.path("via")).stream().map(this::speaker).toList(),
        Kind.valueOf(text(statement, "kind").toUpperCase(Locale.ROOT)),
        Act.valueOf(text(statement, "act").toUpperCase(Locale.ROOT)),
        day(statement, "said_on"));
  }

  private GoldSpeaker speaker(String id) {
    @Nullable GoldSpeaker speaker = speakers.get(id);
    if (speaker == null) {
      throw new IllegalArgumentException("no speaker has the id '" + id + "'");
    }
    return speaker;
  }

  static String text(JsonNode node, String field) {
    return optional(node, field)
        .orElseThrow(() -> new IllegalArgumentException("'" + field + "' is missing"));
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isEmpty());
  }

  static List<String> texts(JsonNode node) {
    if (node.isTextual()) {
      return List.of(node.textValue());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static Optional<LocalDate> day(JsonNode node, String field) {
    try {
      return optional(node, field).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + field + "' is no day as 2024-01-31", e);
    }
  }
}
