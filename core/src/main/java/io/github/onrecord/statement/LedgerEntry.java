package io.github.onrecord.statement;

import io.github.onrecord.correction.Correction;
import io.github.onrecord.speaker.Relink;
import java.time.Instant;
import java.util.ArrayList;
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
 * @param read what the machine read where people put it right, by the place in the text
 * @param corrections what people put right in this article, in their order
 */
public record LedgerEntry(
    ArticleRecord record,
    String story,
    int version,
    Instant added,
    List<SpeakerLink> links,
    List<Read> read,
    List<Correction> corrections) {

  /** Refuses null; copies the lists. */
  public LedgerEntry {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(added, "added");
    links = List.copyOf(links);
    read = List.copyOf(read);
    corrections = List.copyOf(corrections);
  }

  /** The record as the machine read it, with nothing put right. */
  public ArticleRecord asRead() {
    List<Statement> statements = new ArrayList<>(record.statements());
    statements.removeIf(
        each -> read.stream().anyMatch(old -> old.statement().id().equals(each.id())));
    for (Read each : read) {
      statements.add(Math.min(each.place(), statements.size()), each.statement());
    }
    return new ArticleRecord(record.article(), record.speakers(), statements, record.model());
  }

  /**
   * A statement as the machine read it.
   *
   * @param place its place among all that the machine read in the article, from 0
   */
  public record Read(int place, Statement statement) {
    /**
     * @throws IllegalArgumentException if the place is negative
     */
    public Read {
      Objects.requireNonNull(statement, "statement");
      if (place < 0) {
        throw new IllegalArgumentException("no place: " + place);
      }
    }
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
