package io.github.onrecord.ledger;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The fields of a statement in the index. */
final class Fields {
  /** The statement's row. */
  static final String ROW = "row";

  /** The row of its article. */
  static final String ARTICLE = "article";

  /** The row of its speaker. */
  static final String SPEAKER = "speaker";

  /** A number shared by copies of the statement in copies of the article. */
  static final String SAME = "same";

  static final String ACT = "act";
  static final String OUTLET = "outlet";

  /** The first day on which it may have been said, else its article's, counted from 1970. */
  static final String DAY = "day";

  /** Its words. */
  static final String CONTENT = "content";

  /** The title and the words before it, which tell what "it" and "the reports" are. */
  static final String AROUND = "around";

  /** All that its speaker and relays are called. */
  static final String NAMES = "names";

  /** The signs of its vector. */
  static final String SIGNS = "signs";

  /** Its vector in bytes. */
  static final String VECTOR = "vector";

  private Fields() {}

  /** Words are stemmed, names are not. */
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of(NAMES, new Names()));
  }

  private static final class Names extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
      return new TokenStreamComponents(words, folded);
    }
  }
}
