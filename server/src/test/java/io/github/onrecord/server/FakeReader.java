package io.github.onrecord.server;

import io.github.onrecord.attribution.Attribution;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads "First Last said (or denied) words." Who countered denies in words of their own, and "said
 * to Wire" names the one that passed it on.
 */
final class FakeReader {
  private static final Pattern SAID =
      Pattern.compile(
          "(\\p{Lu}\\w+ \\p{Lu}\\w+) (said|denied|countered)(?: to (\\p{Lu}\\w+))? ([^.]+)\\.");

  private FakeReader() {}

  static ArticleRecord record(Article article) {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    List<Statement> statements = new ArrayList<>();
    for (Matcher said = SAID.matcher(article.text().toString()); said.find(); ) {
      Speaker speaker =
          speakers.computeIfAbsent(
              said.group(1), name -> speaker("p" + speakers.size(), name, article, said));
      List<Speaker> relays =
          Optional.ofNullable(said.group(3)).stream()
              .map(name -> speakers.computeIfAbsent(name, n -> outlet("p" + speakers.size(), n)))
              .toList();
      statements.add(statement("s" + statements.size(), article.text(), said, speaker, relays));
    }
    return new ArticleRecord(article, List.copyOf(speakers.values()), statements, "fake");
  }

  private static Speaker speaker(String id, String name, Article article, Matcher said) {
    return new Speaker(
        id,
        name,
        SpeakerKind.PERSON,
        Optional.of("harbour master"),
        Optional.empty(),
        passage(article.text(), said, 1).fragments());
  }

  private static Speaker outlet(String id, String name) {
    return new Speaker(
        id, name, SpeakerKind.ORGANISATION, Optional.empty(), Optional.empty(), List.of());
  }

  private static Statement statement(
      String id, ArticleText text, Matcher said, Speaker speaker, List<Speaker> relays) {
    Attribution attribution =
        new Attribution(
            passage(text, said, 1),
            passage(text, said, 2).fragments().stream().findFirst(),
            passage(text, said, 4),
            said.group(4).startsWith("maybe") ? 0.4 : 0.9);
    Act act = said.group(2).equals("said") ? Act.ASSERTS : Act.DENIES;
    ActBasis basis = said.group(2).equals("countered") ? ActBasis.CONTENT : ActBasis.CUE;
    return new Statement(
        id, attribution, speaker, relays, Kind.INDIRECT, act, basis, Optional.empty());
  }

  private static Passage passage(ArticleText text, Matcher said, int group) {
    String string = text.toString();
    int start = string.codePointCount(0, said.start(group));
    int end = string.codePointCount(0, said.end(group));
    return text.passage(List.of(new Span(start, end)));
  }
}
