package io.github.onrecord.evaluation;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How well the record was kept, over a corpus. Gold and predicted statements match one to one when
 * they share at least 0.4 of all their content tokens, the most alike first; all but {@code
 * statements} and {@code denials} is counted over the matched ones.
 *
 * @param statements statements found
 * @param speaker right speakers
 * @param act right acts
 * @param denials statements that deny
 * @param kind right kinds
 * @param via right chains of relays, of those statements where either side has one
 * @param saidOn right days, of those statements where the gold has one
 */
public record RecordMetrics(
    Score statements, Tally speaker, Tally act, Score denials, Tally kind, Tally via, Tally saidOn)
    implements Metrics {
  private static final RecordMetrics NONE =
      new RecordMetrics(
          Score.NONE, Tally.NONE, Tally.NONE, Score.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

  /** Refuses null. */
  public RecordMetrics {
    Objects.requireNonNull(statements, "statements");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(denials, "denials");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(via, "via");
    Objects.requireNonNull(saidOn, "saidOn");
  }

  /** Compares all articles of a corpus. */
  public static RecordMetrics of(Stream<RecordComparison> corpus) {
    return corpus.map(each -> new MatchedRecord(each).metrics()).reduce(NONE, RecordMetrics::plus);
  }

  /** Both corpora together. */
  public RecordMetrics plus(RecordMetrics other) {
    return new RecordMetrics(
        statements.plus(other.statements),
        speaker.plus(other.speaker),
        act.plus(other.act),
        denials.plus(other.denials),
        kind.plus(other.kind),
        via.plus(other.via),
        saidOn.plus(other.saidOn));
  }

  @Override
  public String json(Map<String, ?> more) {
    return RecordReport.json(this, more);
  }

  @Override
  public String table() {
    return RecordReport.table(this);
  }
}
