package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Fragment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the speakers and statements of one article into their tables. */
final class Storing {
  private static final String SPEAKER =
      "INSERT INTO speaker (article, name, called, kind, role, affiliation, mentions)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String STATEMENT =
      "INSERT INTO statement (article, name, speaker, kind, act, basis, source, cue, content,"
          + " said_from, said_to, day, same, confidence)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String RELAY =
      "INSERT INTO relay (statement, place, speaker) VALUES (?, ?, ?)";

  private final Database database;
  private final long article;
  private final long story;
  private final Optional<LocalDate> published;
  private final Map<String, Long> rows;

  private Storing(
      Database database,
      long article,
      long story,
      Optional<LocalDate> published,
      Map<String, Long> rows) {
    this.database = database;
    this.article = article;
    this.story = story;
    this.published = published;
    this.rows = new LinkedHashMap<>(rows);
  }

  /** Stores all that the article puts on record; returns the rows of its speakers by their ids. */
  static Map<String, Long> store(
      Database database, long article, long story, ArticleRecord record) {
    return store(database, article, story, record, Map.of());
  }

  /**
   * @param kept rows of speakers that are there already, by their ids
   */
  static Map<String, Long> store(
      Database database, long article, long story, ArticleRecord record, Map<String, Long> kept) {
    Storing storing = new Storing(database, article, story, record.article().published(), kept);
    speakers(record).forEach(storing::speaker);
    record.statements().forEach(storing::statement);
    return storing.rows;
  }

  private static Stream<Speaker> speakers(ArticleRecord record) {
    return Stream.concat(
            record.speakers().stream(),
            record.statements().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.speaker()), s.via().stream())))
        .filter(Speaker::isKnown);
  }

  private void speaker(Speaker speaker) {
    if (!rows.containsKey(speaker.id())) {
      long row =
          database.insert(
              SPEAKER,
              article,
              speaker.id(),
              speaker.name(),
              Spelling.of(speaker.kind()),
              speaker.role(),
              speaker.affiliation(),
              Places.of(speaker.mentions()));
      rows.put(speaker.id(), row);
    }
  }

  private void statement(Statement statement) {
    Optional<Fragment> cue = statement.attribution().cue();
    long row =
        database.insert(
            STATEMENT,
            article,
            statement.id(),
            Optional.ofNullable(rows.get(statement.speaker().id())),
            Spelling.of(statement.kind()),
            Spelling.of(statement.act()),
            Spelling.of(statement.basis()),
            Places.of(statement.attribution().source().fragments()),
            Places.of(cue.stream().toList()),
            Places.of(statement.content().fragments()),
            statement.saidOn().map(Days::from).map(Object::toString),
            statement.saidOn().map(Days::to).map(Object::toString),
            statement.saidOn().map(Days::from).or(() -> published).map(Object::toString),
            Sameness.of(story, statement),
            Spelling.probability(statement.confidence()));
    List<Speaker> relays = statement.via().stream().filter(Speaker::isKnown).toList();
    for (int place = 0; place < relays.size(); place++) {
      database.update(RELAY, row, place, Optional.ofNullable(rows.get(relays.get(place).id())));
    }
  }
}
