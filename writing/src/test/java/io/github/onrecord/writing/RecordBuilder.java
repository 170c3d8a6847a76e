package io.github.onrecord.writing;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.speaker.SpeakerKind;
import io.github.onrecord.statement.Act;
import io.github.onrecord.statement.ActBasis;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Kind;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds a record from the words of its text; source and cue are those next to the content. */
final class RecordBuilder {
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private Article article;

  private RecordBuilder(Article article) {
    this.article = article;
  }

  static RecordBuilder of(String id, String text) {
    return new RecordBuilder(Article.of(id, text));
  }

  RecordBuilder from(String outlet, String title, String day, String url) {
    article =
        new Article(
            article.id(),
            Optional.of(url),
            Optional.of(outlet),
            Optional.of(title),
            Optional.of(LocalDate.parse(day)),
            article.text());
    return this;
  }

  RecordBuilder speaker(String id, String name, SpeakerKind kind, String role) {
    Optional<String> known = Optional.of(role).filter(r -> !r.isEmpty());
    List<Fragment> mentions =
        article.text().toString().contains(name) ? List.of(words(name, 0)) : List.of();
    speakers.put(id, new Speaker(id, name, kind, known, Optional.empty(), mentions));
    return this;
  }

  RecordBuilder states(
      String speaker, Act act, Kind kind, String source, String cue, String... content) {
    List<Span> spans = new ArrayList<>();
    for (String part : content) {
      spans.add(words(part, 0).span());
    }
    int near = spans.isEmpty() ? 0 : spans.get(0).start();
    Attribution attribution =
        new Attribution(
            source.isEmpty() ? Passage.none() : new Passage(List.of(words(source, near))),
            Optional.of(cue).filter(c -> !c.isEmpty()).map(c -> words(c, near)),
            article.text().passage(spans),
            0.93);
    add(attribution, speakers.getOrDefault(speaker, Speaker.unknown()), kind, act);
    return this;
  }

  /** The body that a speaker belongs to. */
  RecordBuilder belongs(String speaker, String affiliation) {
    Speaker old = speakers.get(speaker);
    return put(old, Optional.of(affiliation), old.mentions());
  }

  /** Further mentions of a speaker, each after a bar where words before it help to find it. */
  RecordBuilder mentions(String speaker, String... inContext) {
    Speaker old = speakers.get(speaker);
    List<Fragment> all = new ArrayList<>(old.mentions());
    for (String context : inContext) {
      int bar = context.indexOf('|');
      String words = context.substring(bar + 1);
      Fragment place = words(context.replace("|", ""), 0);
      int end = place.end();
      all.add(
          article.text().fragment(new Span(end - words.codePointCount(0, words.length()), end)));
    }
    all.sort(Comparator.comparing(Fragment::span));
    return put(old, old.affiliation(), all);
  }

  /** Of the last statement: its relays, nearest first. */
  RecordBuilder via(String... relays) {
    List<Speaker> via = new ArrayList<>();
    for (String relay : relays) {
      via.add(speakers.get(relay));
    }
    return change(
        last ->
            new Statement(
                last.id(),
                last.attribution(),
                last.speaker(),
                via,
                last.kind(),
                last.act(),
                last.basis(),
                last.saidOn()));
  }

  /** Of the last statement: the days. */
  RecordBuilder on(String from, String to) {
    Optional<Days> days = Optional.of(new Days(LocalDate.parse(from), LocalDate.parse(to)));
    return change(
        last ->
            new Statement(
                last.id(),
                last.attribution(),
                last.speaker(),
                last.via(),
                last.kind(),
                last.act(),
                last.basis(),
                days));
  }

  /** Of the last statement: its act is read from its own words. */
  RecordBuilder inOwnWords() {
    return change(
        last ->
            new Statement(
                last.id(),
                last.attribution(),
                last.speaker(),
                last.via(),
                last.kind(),
                last.act(),
                ActBasis.CONTENT,
                last.saidOn()));
  }

  RecordBuilder confidence(double confidence) {
    return change(
        last ->
            new Statement(
                last.id(),
                new Attribution(
                    last.attribution().source(),
                    last.attribution().cue(),
                    last.content(),
                    confidence),
                last.speaker(),
                last.via(),
                last.kind(),
                last.act(),
                last.basis(),
                last.saidOn()));
  }

  ArticleRecord build() {
    return new ArticleRecord(
        article, List.copyOf(speakers.values()), statements, "onrecord-en-test 1");
  }

  private void add(Attribution attribution, Speaker speaker, Kind kind, Act act) {
    String id = "s" + (statements.size() + 1);
    statements.add(
        new Statement(
            id, attribution, speaker, List.of(), kind, act, ActBasis.CUE, Optional.empty()));
  }

  private RecordBuilder change(UnaryOperator<Statement> change) {
    int last = statements.size() - 1;
    statements.set(last, change.apply(statements.get(last)));
    return this;
  }

  private RecordBuilder put(Speaker old, Optional<String> affiliation, List<Fragment> mentions) {
    Speaker changed =
        new Speaker(old.id(), old.name(), old.kind(), old.role(), affiliation, mentions);
    speakers.put(old.id(), changed);
    return this;
  }

  private Fragment words(String words, int near) {
    ArticleText text = article.text();
    Matcher place =
        Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)").matcher(text.toString());
    return place
        .results()
        .map(found -> text.toString().codePointCount(0, found.start()))
        .min(Comparator.comparingInt(start -> Math.abs(start - near)))
        .map(start -> new Span(start, start + words.codePointCount(0, words.length())))
        .map(text::fragment)
        .orElseThrow(() -> new IllegalArgumentException("not in the text: " + words));
  }
}
