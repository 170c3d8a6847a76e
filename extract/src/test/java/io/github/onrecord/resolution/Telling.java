package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.speaker.Speaker;
import io.github.onrecord.statement.ArticleRecord;
import io.github.onrecord.statement.Days;
import io.github.onrecord.statement.Statement;
import io.github.onrecord.text.Article;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with its attributions marked: {@code {1s Ama Boateng} {1c said} {1q the dam is safe}},
 * where the number tells the attribution and the letter source, cue or quoted content.
 */
final class Telling {
  private static final Pattern MARK = Pattern.compile("\\{(\\d)([scq]) ([^}]*)}");

  private final ArticleText text;
  private final List<Attribution> attributions;

  private Telling(ArticleText text, List<Attribution> attributions) {
    this.text = text;
    this.attributions = attributions;
  }

  static Telling of(String marked) {
    StringBuilder plain = new StringBuilder();
    Map<String, Map<String, List<Span>>> spans = new TreeMap<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      plain.append(marked, at, mark.start());
      int start = plain.codePointCount(0, plain.length());
      plain.append(mark.group(3));
      Span span = new Span(start, plain.codePointCount(0, plain.length()));
      spans
          .computeIfAbsent(mark.group(1), n -> new TreeMap<>())
          .computeIfAbsent(mark.group(2), n -> new ArrayList<>())
          .add(span);
      at = mark.end();
    }
    ArticleText text = new ArticleText(plain.append(marked.substring(at)).toString());
    return new Telling(text, spans.values().stream().map(s -> attribution(text, s)).toList());
  }

  /** The statement within another's content: its own marks are those of {@code inner}. */
  static Telling nested(String outer, String inner) {
    Telling whole = of(outer);
    int shift = whole.text.toString().indexOf(MARK.matcher(inner).replaceAll("$3"));
    Telling part = of(inner);
    List<Attribution> both = new ArrayList<>(whole.attributions);
    part.attributions.forEach(
        a ->
            both.add(
                new Attribution(
                    whole.text.passage(moved(a.source().fragments(), shift)),
                    a.cue().map(c -> whole.text.fragment(moved(c, shift))),
                    whole.text.passage(moved(a.content().fragments(), shift)),
                    a.confidence())));
    return new Telling(whole.text, both);
  }

  /** The same with another confidence in its attributions. */
  Telling withConfidence(double confidence) {
    return new Telling(
        text,
        attributions.stream()
            .map(a -> new Attribution(a.source(), a.cue(), a.content(), confidence))
            .toList());
  }

  private static List<Span> moved(List<Fragment> fragments, int shift) {
    return fragments.stream().map(f -> moved(f, shift)).toList();
  }

  private static Span moved(Fragment fragment, int shift) {
    return new Span(fragment.start() + shift, fragment.end() + shift);
  }

  private static Attribution attribution(ArticleText text, Map<String, List<Span>> spans) {
    Optional<Fragment> cue =
        spans.getOrDefault("c", List.of()).stream().findFirst().map(text::fragment);
    return new Attribution(
        text.passage(spans.getOrDefault("s", List.of())),
        cue,
        text.passage(spans.getOrDefault("q", List.of())),
        0.9);
  }

  /** What the text puts on record; those within others' contents are told apart here. */
  ArticleRecord record() {
    return record(Optional.of(LocalDate.of(2024, 5, 16)));
  }

  private ArticleRecord record(Optional<LocalDate> published) {
    List<Attribution> inner =
        attributions.stream().filter(a -> attributions.stream().anyMatch(o -> o.holds(a))).toList();
    List<Attribution> outer = attributions.stream().filter(a -> !inner.contains(a)).toList();
    return Resolution.of(
        new Article("a", Optional.empty(), Optional.empty(), Optional.empty(), published, text),
        outer,
        inner,
        "gold");
  }

  /** The days of the statements in the order of the text; none as an empty text. */
  List<String> saidOn() {
    return days(record());
  }

  /** The same where the article was published on another day or nobody knows when. */
  List<String> saidOn(Optional<LocalDate> published) {
    return days(record(published));
  }

  private static List<String> days(ArticleRecord record) {
    return record.statements().stream().map(s -> s.saidOn().map(Telling::day).orElse("")).toList();
  }

  private static String day(Days days) {
    return days.from().equals(days.to()) ? days.from() + "" : days.from() + ".." + days.to();
  }

  /** The names of the speakers, statement by statement. */
  List<String> speakers() {
    return statements().map(s -> s.speaker().name()).toList();
  }

  /** The names of the relays, statement by statement; of those that hold others, none. */
  List<List<String>> relays() {
    return statements()
        .filter(s -> attributions.stream().noneMatch(a -> s.attribution().holds(a)))
        .map(s -> s.via().stream().map(Speaker::name).toList())
        .toList();
  }

  Stream<Statement> statements() {
    return record().statements().stream();
  }

  /** The speaker of the first statement. */
  Speaker first() {
    return record().statements().get(0).speaker();
  }
}
