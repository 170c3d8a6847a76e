package io.github.onrecord.server.pages;

import io.github.onrecord.ledger.Entity;
import io.github.onrecord.ledger.KnownSpeakers;
import io.github.onrecord.ledger.Relinking;
import io.github.onrecord.speaker.Relink;
import io.github.onrecord.writing.Phrases;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A merge or split of speakers in a list.
 *
 * @param number its number
 * @param moved who was joined or parted
 * @param done what was done, as words between the two
 * @param other to whom, or from whom
 * @param about in how many articles, and on which day
 */
record RelinkingLine(long number, Link moved, String done, Link other, String about) {

  static RelinkingLine of(Relinking change, KnownSpeakers known) {
    Link before = link(change.before(), known);
    Link after = link(change.entity(), known);
    boolean split = change.kind() == Relink.SPLIT;
    LocalDate day = LocalDate.ofInstant(change.made(), ZoneOffset.UTC);
    return new RelinkingLine(
        change.number(),
        split ? after : before,
        split ? "was split off from" : "was joined to",
        split ? before : after,
        "in " + ArticleLine.counted(change.speakers(), "article") + ", " + Phrases.day(day));
  }

  /** Who speaks nowhere any more, having been joined to another, has no page. */
  private static Link link(Entity entity, KnownSpeakers known) {
    return Link.of(
        Phrases.line(entity.name()),
        known.links(entity).isEmpty() ? "" : Addresses.links(entity.key()));
  }
}
