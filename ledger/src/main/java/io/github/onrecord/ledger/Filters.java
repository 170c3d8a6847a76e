package io.github.onrecord.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Which statements a question leaves out, whatever they are about. */
final class Filters {
  private Filters() {}

  /**
   * @param speakers the rows of the speakers that are meant; empty where any is
   */
  static Query of(Question question, Optional<? extends Collection<Long>> speakers) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new MatchAllDocsQuery(), Occur.FILTER);
    question
        .act()
        .map(act -> new TermQuery(new Term(Fields.ACT, Spelling.of(act))))
        .ifPresent(only -> query.add(only, Occur.FILTER));
    question
        .outlet()
        .map(outlet -> new TermQuery(new Term(Fields.OUTLET, outlet.toLowerCase(Locale.ROOT))))
        .ifPresent(only -> query.add(only, Occur.FILTER));
    speakers.ifPresent(
        rows -> query.add(LongPoint.newSetQuery(Fields.SPEAKER, rows), Occur.FILTER));
    if (question.from().isPresent() || question.to().isPresent()) {
      int from = question.from().map(Filters::day).orElse(Integer.MIN_VALUE);
      int to = question.to().map(Filters::day).orElse(Integer.MAX_VALUE);
      query.add(IntPoint.newRangeQuery(Fields.DAY, from, to), Occur.FILTER);
    }
    return query.build();
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }
}
