package io.github.onrecord.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The persons and bodies of a ledger, and what each is on record with. Who is taken for whom can be
 * changed and changed back; what is changed by hand no article added later undoes.
 */
public final class KnownSpeakers {
  private static final String LINKS =
      "SELECT article.name, speaker.name, speaker.called, speaker.evidence FROM speaker"
          + " JOIN article ON article.id = speaker.article WHERE speaker.entity = ?"
          + " ORDER BY article.published, article.id";

  private static final String OFFICES =
      "SELECT speaker.role, min(article.published), max(article.published) FROM speaker"
          + " JOIN article ON article.id = speaker.article"
          + " WHERE speaker.entity = ? AND speaker.role IS NOT NULL GROUP BY speaker.role"
          + " ORDER BY max(article.published) DESC, count(*) DESC, speaker.role LIMIT ?";
  private static final String RELAYERS =
      "SELECT coalesce(entity.name, passer.called), entity.key, count(DISTINCT statement.same)"
          + " FROM speaker JOIN statement ON statement.speaker = speaker.id"
          + " JOIN relay ON relay.statement = statement.id"
          + " JOIN speaker AS passer ON passer.id = relay.speaker"
          + " LEFT JOIN entity ON entity.id = passer.entity"
          + " WHERE speaker.entity = ? AND statement.struck = 0"
          + " GROUP BY coalesce(entity.key, passer.called)"
          + " ORDER BY count(DISTINCT statement.same) DESC, 1 LIMIT ?";

  private final Database database;
  private final Entities entities;
  private final Profiles profiles;
  private final Relinkings relinkings;
  private final Clock clock;

  KnownSpeakers(Database database, Clock clock) {
    this.database = database;
    this.entities = new Entities(database);
    this.profiles = new Profiles(database);
    this.relinkings = new Relinkings(database);
    this.clock = clock;
  }

  /**
   * All who are called so, those with most statements first. Where nobody has exactly that name,
   * all whose names hold its words; also the one whose key begins so.
   *
   * @param name a name, a part of one, or the beginning of a key
   * @param limit how many are wanted at most
   */
  public List<Profile> called(String name, int limit) {
    return profiles.called(name, limit);
  }

  /**
   * The one whose key begins so.
   *
   * @throws LedgerException if there is none, or more than one and none with just this key
   */
  public Entity keyed(String key) {
    List<Entity> found = key.isBlank() ? List.of() : entities.beginning(key);
    if (found.size() == 1 || (!found.isEmpty() && found.get(0).key().equals(key))) {
      return found.get(0);
    }
    String trouble =
        found.isEmpty()
            ? "'%s' is no speaker's key; 'onrecord who NAME' shows the keys"
            : "'%s' begins the keys of several speakers; give more of it";
    throw new LedgerException(trouble.formatted(key));
  }

  /** What is known of one. */
  public Profile profile(Entity entity) {
    return profiles.of(entity.number());
  }

  /**
   * Its statements by the day on which they were said or else published, the oldest first, each
   * once for all copies of a story. Taken from the ledger as the stream advances.
   *
   * @param limit how many of the latest are wanted at most
   */
  public Stream<Found> statements(Entity entity, int limit) {
    return new SpeakerRecord(database).own(entity, limit);
  }

  /** The statements of others that it passed on, in the same order. */
  public Stream<Found> relayed(Entity entity, int limit) {
    return new SpeakerRecord(database).relayed(entity, limit);
  }

  /** What articles call it, those that did so last first. */
  public List<Office> offices(Entity entity, int limit) {
    return database.list(
        OFFICES,
        row ->
            new Office(
                row.text(1),
                row.optional(2).map(LocalDate::parse),
                row.optional(3).map(LocalDate::parse)),
        entity.number(),
        limit);
  }

  /** Who passed its statements on, who did so most first. */
  public List<Relayer> relayers(Entity entity, int limit) {
    return database.list(
        RELAYERS,
        row -> new Relayer(row.text(1), row.optional(2), (int) row.number(3)),
        entity.number(),
        limit);
  }

  /** Where it speaks, and what each link rests on. */
  public List<Link> links(Entity entity) {
    return database.list(
        LINKS,
        row -> new Link(entity, row.text(1), row.text(2), row.text(3), row.text(4)),
        entity.number());
  }

  /**
   * Takes a speaker in some articles for another one than in the rest.
   *
   * @param articles the ids of those articles
   * @throws LedgerException if it does not speak in one of them, or in no other
   */
  public Relinking split(Entity entity, Collection<String> articles) {
    return relinkings.split(entity, articles, clock.instant());
  }

  /**
   * Takes two for one.
   *
   * @throws LedgerException if they are one already
   */
  public Relinking merge(Entity from, Entity into) {
    return relinkings.merge(from, into, clock.instant());
  }

  /**
   * Undoes a split or merge.
   *
   * @throws LedgerException if there is none of that number, or a later one must be undone first
   */
  public Relinking undo(long number) {
    return relinkings.undo(number);
  }

  /** The splits and merges that were not undone, the latest first. */
  public List<Relinking> relinkings() {
    return relinkings.all();
  }
}
