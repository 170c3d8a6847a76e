package io.github.onrecord.app.cli;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.ledger.Ledger;
import io.github.onrecord.ledger.Question;
import io.github.onrecord.positions.Asked;
import io.github.onrecord.positions.Asking;
import io.github.onrecord.server.desk.Claims;
import io.github.onrecord.statement.ArticleRecord;
import java.util.List;

/** Answers claims for the server just as the commands 'claim' and 'check' do. */
final class ServedClaims implements Claims {
  private final Consultation consultation;
  private final Asking asking;

  ServedClaims(Ledger ledger, Asking asking) {
    this.consultation = new Consultation(ledger, asking);
    this.asking = asking;
  }

  @Override
  public Answer onRecord(String claim) {
    return consultation.ask(Question.about(claim, Consultation.STATEMENTS));
  }

  @Override
  public Answer among(String claim, List<ArticleRecord> records) {
    return asking.ask(claim, records.stream().map(Asked::of).toList());
  }
}
