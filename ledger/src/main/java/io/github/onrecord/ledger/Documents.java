package io.github.onrecord.ledger;

import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes documents of the index of an article's statements. */
final class Documents {
  /** How many code points before a statement help to find it. */
  private static final int BEFORE = 200;

  private static final FieldType WORDS = words();

  private final StoredArticle stored;
  private final Article article;
  private final Map<Speaker, Long> rows = new HashMap<>();

  private Documents(StoredArticle stored) {
    this.stored = stored;
    this.article = stored.record().article();
    stored.speakers().forEach((row, speaker) -> rows.put(speaker, row));
  }

  private static FieldType words() {
    FieldType words = new FieldType();
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    words.setTokenized(true);
    words.freeze();
    return words;
  }

  /** What the vectors of the article's statements are made of, in their order. */
  static List<String> sentences(StoredArticle stored) {
    return stored.statements().values().stream().map(s -> s.content().text()).toList();
  }

  /**
   * @param vectors of the {@link #sentences}
   */
  static List<Document> of(StoredArticle stored, List<float[]> vectors) {
    Documents documents = new Documents(stored);
    List<Document> made = new ArrayList<>();
    stored
        .statements()
        .forEach((row, s) -> made.add(documents.document(row, s, vectors.get(made.size()))));
    return made;
  }

  private Document document(long row, Statement statement, float[] vector) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.ROW, row));
    document.add(new NumericDocValuesField(Fields.ARTICLE, stored.row()));
    document.add(new NumericDocValuesField(Fields.SAME, Sameness.of(stored.story(), statement)));
    document.add(new StringField(Fields.ACT, Spelling.of(statement.act()), Store.NO));
    document.add(new Words(Fields.CONTENT, statement.content().text()));
    document.add(new Words(Fields.AROUND, around(statement)));
    document.add(new Words(Fields.NAMES, String.join("\n", names(statement))));
    document.add(new BinaryDocValuesField(Fields.SIGNS, packed(Vectors.signs(vector))));
    document.add(new BinaryDocValuesField(Fields.VECTOR, new BytesRef(Vectors.bytes(vector))));
    if (statement.speaker().isKnown()) {
      document.add(new LongPoint(Fields.SPEAKER, rows.get(statement.speaker())));
    }
    article
        .outlet()
        .map(outlet -> outlet.toLowerCase(Locale.ROOT))
        .ifPresent(outlet -> document.add(new StringField(Fields.OUTLET, outlet, Store.NO)));
    statement
        .saidOn()
        .map(Days::from)
        .or(article::published)
        .ifPresent(day -> document.add(new IntPoint(Fields.DAY, (int) day.toEpochDay())));
    return document;
  }

  private String around(Statement statement) {
    ArticleText text = article.text();
    int start = fragments(statement).map(Fragment::start).min(Comparator.naturalOrder()).orElse(0);
    int from = Math.max(0, start - BEFORE);
    String before = from == start ? "" : text.fragment(new Span(from, start)).text();
    return article.title().orElse("") + "\n" + before;
  }

  private static Stream<Fragment> fragments(Statement statement) {
    return Stream.of(
            statement.attribution().source().fragments(),
            statement.attribution().cue().stream().toList(),
            statement.content().fragments())
        .flatMap(List::stream);
  }

  private static List<String> names(Statement statement) {
    return Stream.concat(
            Stream.concat(Stream.of(statement.speaker()), statement.via().stream())
                .filter(Speaker::isKnown)
                .flatMap(Documents::names),
            Stream.of(statement.attribution().source().text()))
        .distinct()
        .toList();
  }

  private static Stream<String> names(Speaker speaker) {
    return Stream.concat(
        Stream.concat(
            Stream.of(speaker.name()),
            Stream.concat(speaker.role().stream(), speaker.affiliation().stream())),
        speaker.mentions().stream().map(Fragment::text));
  }

  private static BytesRef packed(long[] signs) {
    ByteBuffer buffer = ByteBuffer.allocate(signs.length * Long.BYTES);
    buffer.asLongBuffer().put(signs);
    return new BytesRef(buffer.array());
  }

  private static final class Words extends org.apache.lucene.document.Field {
    Words(String name, String words) {
      super(name, words, WORDS);
    }
  }
}
