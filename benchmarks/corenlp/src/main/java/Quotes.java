import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/**
 * Reads texts with CoreNLP's quote annotator and prints its quotations as {@code onrecord read
 * --format jsonl} prints statements: the mention of the speaker is the source, the quotation the
 * content. It marks no cues.
 */
final class Quotes {
  private final StanfordCoreNLP pipeline;

  private Quotes(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * @param arguments the folder of texts, the file of JSON Lines to write, how many threads
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length != 3) {
      System.err.println("usage: Quotes TEXTS OUT.jsonl THREADS");
      System.exit(2);
    }
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    Quotes quotes = new Quotes(new StanfordCoreNLP(properties));
    List<Path> texts;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    // Loads the models and warms up, outside the clock.
    quotes.line(texts.get(0));
    long start = System.nanoTime();
    List<String> lines = quotes.read(texts, Integer.parseInt(arguments[2]));
    double seconds = (System.nanoTime() - start) / 1e9;
    try (PrintWriter out = new PrintWriter(arguments[1], "UTF-8")) {
      lines.forEach(out::println);
    }
    System.out.printf(
        "articles a second %.2f, %d articles in %.1f s, %s threads%n",
        texts.size() / seconds, texts.size(), seconds, arguments[2]);
  }

  /** Each thread takes whole articles. */
  private List<String> read(List<Path> texts, int threads) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> lines = new ArrayList<>();
      for (Path text : texts) {
        lines.add(pool.submit(() -> line(text)));
      }
      List<String> all = new ArrayList<>();
      for (Future<String> line : lines) {
        all.add(line.get());
      }
      return all;
    } finally {
      pool.shutdown();
    }
  }

  private String line(Path file) throws IOException {
    String text = Files.readString(file);
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    JsonArrayBuilder statements = Json.createArrayBuilder();
    int number = 0;
    for (CoreMap quote : quotations(document)) {
      statements.add(statement("s" + ++number, quote, document, text));
    }
    String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
    JsonObjectBuilder article = Json.createObjectBuilder().add("id", id);
    for (String absent : List.of("url", "outlet", "title", "published")) {
      article.addNull(absent);
    }
    return Json.createObjectBuilder()
        .add("article", article.add("text", text))
        .add("speakers", JsonValue.EMPTY_JSON_ARRAY)
        .add("statements", statements)
        .add("model", "corenlp-quote")
        .build()
        .toString();
  }

  private static List<CoreMap> quotations(Annotation document) {
    List<CoreMap> quotations = document.get(CoreAnnotations.QuotationsAnnotation.class);
    return quotations == null ? List.of() : quotations;
  }

  private static JsonObjectBuilder statement(
      String id, CoreMap quote, Annotation document, String text) {
    JsonArrayBuilder source = Json.createArrayBuilder();
    Integer first = quote.get(MentionBeginAnnotation.class);
    Integer last = quote.get(MentionEndAnnotation.class);
    if (first != null && last != null) {
      List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
      source.add(span(tokens.get(first).beginPosition(), tokens.get(last).endPosition(), text));
    }
    int begin = quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int end = quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    return Json.createObjectBuilder()
        .add("id", id)
        .add("kind", "direct")
        .add("act", "asserts")
        .add("actBasis", "cue")
        .add("source", Json.createObjectBuilder().add("spans", source).addNull("speaker"))
        .addNull("cue")
        .add("content", Json.createArrayBuilder().add(span(begin, end, text)))
        .add("via", JsonValue.EMPTY_JSON_ARRAY)
        .addNull("saidOn")
        .add("confidence", 1.0);
  }

  /** Offsets in code points, as everywhere in Onrecord. */
  private static JsonObjectBuilder span(int begin, int end, String text) {
    return Json.createObjectBuilder()
        .add("start", text.codePointCount(0, begin))
        .add("end", text.codePointCount(0, end))
        .add("text", text.substring(begin, end));
  }
}
