package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.ArticleRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes the speakers of a new article for persons and bodies that are known, or for new ones. Links
 * that are there are never touched, so what was split or merged by hand stays so.
 */
final class Linking {
  /** Of a name that more have, nobody can be told by it. */
  private static final int MOST = 25;

  private static final String CANDIDATES =
      "SELECT entity.id, entity.key, entity_name.part FROM entity_name"
          + " JOIN entity ON entity.id = entity_name.entity"
          + " WHERE entity_name.name = ? AND entity.kind = ?"
          + " AND NOT EXISTS (SELECT 1 FROM speaker WHERE article = ? AND entity = entity.id)"
          + " ORDER BY entity.id LIMIT "
          + (MOST + 1);
  private static final String IN_STORY =
      "SELECT speaker.entity, speaker.called FROM article"
          + " JOIN speaker ON speaker.article = article.id"
          + " WHERE article.story = ? AND article.id <> ? AND speaker.entity IS NOT NULL"
          + " AND speaker.kind = ? ORDER BY article.id DESC LIMIT 500";

  private record Candidate(long entity, String key, boolean byPart) {}

  private record Judged(Candidate candidate, Traits.Judgement judgement) {}

  private record InStory(long entity, String called) {}

  private final Database database;
  private final Entities entities;
  private final EntityTraits known;

  Linking(Database database) {
    this.database = database;
    this.entities = new Entities(database);
    this.known = new EntityTraits(database);
  }

  /** Links an article's speakers. */
  void link(Articles.Stored stored) {
    ArticleRecord record = stored.record();
    byte[] hash = Fingerprint.of(record.article());
    for (Speaker speaker : record.speakers()) {
      Optional<NameForm> name = NameForm.of(speaker);
      if (name.isPresent()) {
        Choice link =
            sameStory(stored.row(), stored.story(), speaker, name.get())
                .or(() -> byTraits(stored.row(), record, speaker, name.get()))
                .orElseGet(() -> stranger(hash, speaker, name.get()));
        entities.link(stored.speakers().get(speaker.id()), link.entity(), link.evidence(), speaker);
      }
    }
  }

  /** In copies and versions of a story, the same name is the same speaker. */
  private Optional<Choice> sameStory(long article, long story, Speaker speaker, NameForm name) {
    if (story == article) {
      return Optional.empty();
    }
    return database
        .list(
            IN_STORY,
            row -> new InStory(row.number(1), row.text(2)),
            story,
            article,
            Spelling.of(speaker.kind()))
        .stream()
        .filter(other -> NameForm.of(other.called()).equals(name))
        .filter(other -> entities.isFree(other.entity(), article))
        .findFirst()
        .map(other -> new Choice(other.entity(), "name, in a copy or version of the article"));
  }

  private Optional<Choice> byTraits(
      long article, ArticleRecord record, Speaker speaker, NameForm name) {
    List<Candidate> candidates = candidates(article, name, speaker.kind());
    if (candidates.isEmpty() || candidates.size() > MOST) {
      return Optional.empty();
    }
    Traits traits = Traits.of(speaker, record);
    List<Judged> judged =
        candidates.stream()
            .map(each -> new Judged(each, traits.against(known.of(each.entity()))))
            .filter(each -> each.judgement().verdict() != Traits.Verdict.CONTRADICTED)
            .sorted(Comparator.comparingInt((Judged each) -> -each.judgement().weight()))
            .toList();
    boolean one =
        judged.size() == 1
            || (judged.size() > 1
                && judged.get(0).judgement().weight() > judged.get(1).judgement().weight());
    return judged.stream()
        .findFirst()
        .filter(best -> one)
        .filter(best -> isEnough(best, name, speaker.kind()))
        .map(best -> new Choice(best.candidate().entity(), evidence(best.judgement())));
  }

  /** The name alone is enough where it is whole and no common one. */
  private static boolean isEnough(Judged best, NameForm name, SpeakerKind kind) {
    return best.judgement().verdict() == Traits.Verdict.SUPPORTED
        || (name.tells(kind) && !best.candidate().byPart());
  }

  private static String evidence(Traits.Judgement judgement) {
    return judgement.reason().isEmpty() ? "name" : "name; " + judgement.reason();
  }

  /** Those of that name; for a last name alone, all persons who have it. */
  private List<Candidate> candidates(long article, NameForm name, SpeakerKind kind) {
    return database.list(
        CANDIDATES,
        row -> new Candidate(row.number(1), row.text(2), row.number(3) > 0),
        name.text(),
        Spelling.of(kind),
        article);
  }

  private Choice stranger(byte[] article, Speaker speaker, NameForm name) {
    boolean namesake = entities.isTaken(name, speaker.kind());
    String why =
        namesake ? "new: nothing tells which of that name it is" : "new: first of the name";
    return new Choice(entities.create(Fingerprint.of(article, speaker.id()), speaker), why);
  }

  private record Choice(long entity, String evidence) {}
}
