package io.github.onrecord.evaluation;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Builds attributions from the words themselves. */
final class Texts {
  private Texts() {}

  static Span span(String text, String words) {
    int index = text.indexOf(words);
    if (index < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in the text");
    }
    int start = text.codePointCount(0, index);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  /** Parts of a role are divided by a bar; an empty string is no words. */
  static Passage passage(String text, String words) {
    List<Span> spans =
        Stream.of(words.split("\\|", -1))
            .filter(w -> !w.isEmpty())
            .map(w -> span(text, w))
            .toList();
    return new ArticleText(text).passage(spans);
  }

  static Attribution attribution(
      String text, String source, String cue, String content, double confidence) {
    return new Attribution(
        passage(text, source),
        passage(text, cue).fragments().stream().findFirst(),
        passage(text, content),
        confidence);
  }

  static Attribution attribution(String text, String source, String cue, String content) {
    return attribution(text, source, cue, content, 1);
  }

  static Prediction predicted(Attribution attribution, Kind kind) {
    return new Prediction(attribution, kind == Kind.DIRECT);
  }

  static GoldArticle gold(String text, Attribution... attributions) {
    return new GoldArticle(Article.of("a", text), List.of(attributions));
  }

  static Comparison comparison(GoldArticle gold, Attribution... predicted) {
    return new Comparison(
        gold, Stream.of(predicted).map(a -> predicted(a, Kind.INDIRECT)).toList());
  }
}
