package io.github.onrecord.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Looks for words in what was said, by whom, and what was written before it. */
final class WordQuery {
  /** Of a long text, the rarest words; the others would add time and hardly anything else. */
  private static final int TERMS = 24;

  private static final float NAMES = 0.6f;
  private static final float AROUND = 0.3f;

  private final IndexReader reader;
  private final Analyzer analyzer;

  WordQuery(IndexReader reader, Analyzer analyzer) {
    this.reader = reader;
    this.analyzer = analyzer;
  }

  Query of(String words) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(query, Fields.CONTENT, words, 1);
    add(query, Fields.NAMES, words, NAMES);
    add(query, Fields.AROUND, words, AROUND);
    return query.build();
  }

  private void add(BooleanQuery.Builder query, String field, String words, float weight)
      throws IOException {
    List<Term> rarest =
        terms(field, words).stream()
            .map(word -> new Term(field, word))
            .filter(term -> frequency(term) > 0)
            .sorted(Comparator.comparingInt(this::frequency))
            .limit(TERMS)
            .toList();
    for (Term term : rarest) {
      query.add(new BoostQuery(new TermQuery(term), weight), Occur.SHOULD);
    }
  }

  private Set<String> terms(String field, String words) throws IOException {
    Set<String> terms = new LinkedHashSet<>();
    try (TokenStream stream = analyzer.tokenStream(field, words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    terms.removeIf(EnglishAnalyzer.getDefaultStopSet()::contains);
    return terms;
  }

  private int frequency(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
