package io.github.onrecord.writing;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All speakers and relays of a record by their ids, each with its number and so its colour. */
final class PageSpeakers {
  private final Map<String, PageSpeaker> byId = new LinkedHashMap<>();

  PageSpeakers(ArticleRecord record) {
    record.speakers().forEach(this::of);
    for (Statement statement : record.statements()) {
      of(statement.speaker());
      statement.via().forEach(this::of);
    }
  }

  /** Those with a card, by first mention. */
  List<PageSpeaker> all() {
    return new ArrayList<>(byId.values());
  }

  PageSpeaker of(Speaker speaker) {
    if (!speaker.isKnown()) {
      return new PageSpeaker(0, speaker);
    }
    return byId.computeIfAbsent(speaker.id(), id -> new PageSpeaker(byId.size() + 1, speaker));
  }
}
