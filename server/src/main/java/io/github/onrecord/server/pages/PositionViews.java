package io.github.onrecord.server.pages;

import io.github.onrecord.claim.Evidence;
import io.github.onrecord.claim.Position;
import io.github.onrecord.claim.Stance;
import io.github.onrecord.ledger.Entity;
import io.github.onrecord.server.desk.Desk;
import io.github.onrecord.statement.ArticleRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets out positions by their speakers. */
final class PositionViews {
  private final Desk desk;
  private final Map<String, Optional<ArticleRecord>> records = new HashMap<>();
  private final Map<String, Set<String>> corrected = new HashMap<>();

  private record Shown(Stance stance, Evidence evidence) {
    LocalDate day() {
      return evidence.day().orElse(LocalDate.MAX);
    }
  }

  PositionViews(Desk desk) {
    this.desk = desk;
  }

  /** Who was heard first comes first; what is of no known day comes last. */
  List<SpeakerView> of(List<Position> positions) {
    Map<String, List<Shown>> byKey = new LinkedHashMap<>();
    for (Position position : positions) {
      List<Shown> shown = byKey.computeIfAbsent(position.key(), key -> new ArrayList<>());
      position.evidence().forEach(each -> shown.add(new Shown(position.stance(), each)));
    }
    List<List<Shown>> speakers = new ArrayList<>(byKey.values());
    speakers.forEach(shown -> shown.sort(Comparator.comparing(Shown::day)));
    speakers.sort(Comparator.comparing((List<Shown> shown) -> shown.get(0).day()));
    List<SpeakerView> views = new ArrayList<>();
    int number = 0;
    for (List<Shown> shown : speakers) {
      List<EvidenceView> evidence = new ArrayList<>();
      for (Shown each : shown) {
        number++;
        evidence.add(
            EvidenceView.of(number, each.stance(), each.evidence(), passage(each.evidence())));
      }
      PassageView first = evidence.get(0).passage();
      views.add(new SpeakerView(first.speaker(), first.about(), evidence));
    }
    return views;
  }

  private PassageView passage(Evidence evidence) {
    String article = evidence.article().id();
    Optional<Entity> entity = desk.ledger().entity(article, evidence.statement().speaker().id());
    ArticleRecord record =
        records
            .computeIfAbsent(article, id -> desk.ledger().record(id))
            .orElseGet(
                () ->
                    new ArticleRecord(
                        evidence.article(), List.of(), List.of(evidence.statement()), ""));
    boolean isCorrected =
        corrected
            .computeIfAbsent(article, id -> desk.ledger().corrections().read(id).keySet())
            .contains(evidence.statement().id());
    return PassageView.of(record, evidence.statement(), entity, 0, isCorrected);
  }
}
