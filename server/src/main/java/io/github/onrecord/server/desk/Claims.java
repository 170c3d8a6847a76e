package io.github.onrecord.server.desk;

import io.github.onrecord.claim.Answer;
import io.github.onrecord.statement.ArticleRecord;
import java.util.List;

/** Finds who stands where on claims; used by several threads. */
public interface Claims {
  /** What the ledger puts on record about a claim. */
  Answer onRecord(String claim);

  /** What these articles alone put on record about it. */
  Answer among(String claim, List<ArticleRecord> records);
}
