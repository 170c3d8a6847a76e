package io.github.onrecord.app.cli;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.extract.ModelSize;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes every "NAME said (or denied, confirmed, declined) WORDS." for a statement; of "probably",
 * confidence is 0.5. Fails on an article with "UNREADABLE" in it.
 */
class FakeExtractor implements Extractor {
  private static final Pattern SAID =
      Pattern.compile("(\\p{Lu}\\w+(?: \\p{Lu}\\w+)?) (said|denied|confirmed|declined) ([^.]+)\\.");

  private static final Map<String, Act> ACTS =
      Map.of(
          "said", Act.ASSERTS,
          "denied", Act.DENIES,
          "confirmed", Act.CONFIRMS,
          "declined", Act.DECLINES);

  private final ModelSize size;

  FakeExtractor(ModelSize size, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("no threads");
    }
    this.size = size;
  }

  @Override
  public Stream<ArticleRecord> readAll(Stream<Article> articles) {
    return articles.map(this::read);
  }

  @Override
  public Stream<ArticleRecord> readAll(
      Stream<Article> articles, BiConsumer<Article, RuntimeException> failed) {
    return articles.flatMap(
        article -> {
          if (article.text().toString().contains("UNREADABLE")) {
            failed.accept(article, new IllegalStateException("no way to read this"));
            return Stream.empty();
          }
          return Stream.of(read(article));
        });
  }

  private ArticleRecord read(Article article) {
    List<Speaker> speakers = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (Matcher said = SAID.matcher(article.text().toString()); said.find(); ) {
      Speaker speaker = speaker("p" + speakers.size(), said.group(1));
      speakers.add(speaker);
      statements.add(statement("s" + statements.size(), article.text(), said, speaker));
    }
    return new ArticleRecord(article, speakers, statements, model());
  }

  private static Statement statement(String id, ArticleText text, Matcher said, Speaker speaker) {
    Attribution attribution =
        new Attribution(
            passage(text, said, 1),
            passage(text, said, 2).fragments().stream().findFirst(),
            passage(text, said, 3),
            said.group(3).contains("probably") ? 0.5 : 0.9);
    return new Statement(
        id,
        attribution,
        speaker,
        List.of(),
        Kind.INDIRECT,
        ACTS.get(said.group(2)),
        ActBasis.CUE,
        Optional.empty());
  }

  private static Passage passage(ArticleText text, Matcher said, int group) {
    String string = text.toString();
    int start = string.codePointCount(0, said.start(group));
    int end = string.codePointCount(0, said.end(group));
    return text.passage(List.of(new Span(start, end)));
  }

  private static Speaker speaker(String id, String name) {
    return new Speaker(id, name, SpeakerKind.PERSON, Optional.empty(), Optional.empty(), List.of());
  }

  @Override
  public String model() {
    return "fake-" + size.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() {}
}
