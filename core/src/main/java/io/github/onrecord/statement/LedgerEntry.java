package io.github.onrecord.statement;

import io.github.onrecord.speaker.Relink;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An article of the ledger with all that the ledger knows of it, from which an equal ledger can be
 * made.
 *
 * @param record what it puts on record
 * @param story the id of the first of all articles that are nearly the same
 * @param version from 1, of those with the same URL
 * @param added when it was stored
 * @param links whom its speakers are taken for
 */
public record LedgerEntry(
    ArticleRecord record, String story, int version, Instant added, List<SpeakerLink> links) {

  /** Refuses null; copies the list. */
  public LedgerEntry {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(added, "added");
    links = List.copyOf(links);
  }

  /**
   * A person or body by what is the same in all ledgers.
   *
   * @param key its key
   * @param name what it was called first
   */
  public record Linked(String key, String name) {}

  /**
   * Whom a speaker is taken for, and whom it was.
   *
   * @param speaker the speaker's id in the article
   * @param to whom it is taken for
   * @param evidence what the link rests on, in words
   * @param moves by which splits and merges it came there, in their order
   */
  public record SpeakerLink(String speaker, Linked to, String evidence, List<Move> moves) {
    /** Copies the list. */
    public SpeakerLink {
      moves = List.copyOf(moves);
    }
  }

  /**
   * A speaker's part in a split or merge.
   *
   * @param kind which of them
   * @param made when
   * @param before whom it was taken for before
   * @param after whom afterwards
   * @param evidence what the link before rested on
   */
  public record Move(Relink kind, Instant made, Linked before, Linked after, String evidence) {}
}
