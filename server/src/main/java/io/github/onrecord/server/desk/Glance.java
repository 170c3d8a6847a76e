package io.github.onrecord.server.desk;

import io.github.onrecord.ledger.Denial;
import io.github.onrecord.ledger.Dispute;
import io.github.onrecord.ledger.Overview;
import java.util.List;

/**
 * What is new on record. The last week ends with the last day of news, so that an old ledger has
 * one too.
 *
 * @param latest the articles published last
 * @param quoted who has most statements of the last week
 * @param disputes claims that were asked about, and on which both sides were taken in the last week
 * @param denials what was denied in the last week
 */
public record Glance(
    List<Overview.Summary> latest,
    List<Overview.Quoted> quoted,
    List<Dispute> disputes,
    List<Denial> denials) {
  /** Copies the lists. */
  public Glance {
    latest = List.copyOf(latest);
    quoted = List.copyOf(quoted);
    disputes = List.copyOf(disputes);
    denials = List.copyOf(denials);
  }
}
