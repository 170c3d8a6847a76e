package io.github.onrecord.evaluation;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the sources and cues of a passage stand. Its gold quotes them; of the places where the same
 * words stand, those nearest to the content and to each other are meant. All characters of the
 * passages are one code point and one char.
 */
final class Marks {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”'’]?\\s");
  private static final int SENTENCE = 60;

  private final Example example;
  private final String text;
  private final List<Attribution> all = new ArrayList<>();

  Marks(Example example) {
    this.example = example;
    this.text = example.text().toString();
    for (int i = 0; i < example.size(); i++) {
      all.add(attribution(i));
    }
  }

  /** One attribution for each gold statement. */
  List<Attribution> all() {
    return all;
  }

  /** Those that a reader marks in the article; several sources of one content are one. */
  List<Attribution> outer() {
    List<Attribution> outer = new ArrayList<>();
    for (Attribution each : all) {
      List<Attribution> same = all.stream().filter(other -> sameWords(each, other)).toList();
      if (!isInner(each) && same.get(0).equals(each)) {
        outer.add(same.size() == 1 ? each : joined(each, same));
      }
    }
    return outer;
  }

  /** Those within the contents of others. */
  List<Attribution> inner() {
    return all.stream().filter(this::isInner).toList();
  }

  private boolean isInner(Attribution inner) {
    return all.stream()
        .filter(outer -> outer.content().length() > inner.content().length())
        .anyMatch(outer -> spans(inner).allMatch(span -> within(span, outer.content())));
  }

  private static Stream<Span> spans(Attribution attribution) {
    return Stream.of(
            attribution.source().fragments().stream(),
            attribution.cue().stream(),
            attribution.content().fragments().stream())
        .flatMap(fragments -> fragments.map(Fragment::span));
  }

  private static boolean within(Span span, Passage content) {
    return content.fragments().stream()
        .anyMatch(f -> f.start() <= span.start() && span.end() <= f.end());
  }

  private static boolean sameWords(Attribution one, Attribution other) {
    return one.content().equals(other.content()) && one.cue().equals(other.cue());
  }

  private Attribution joined(Attribution first, List<Attribution> same) {
    List<Span> sources =
        same.stream().flatMap(a -> a.source().fragments().stream()).map(Fragment::span).toList();
    return attribution(Spans.hull(sources), first.cue().map(Fragment::span), first.content());
  }

  private Attribution attribution(int number) {
    Passage content = example.gold().statements().get(number).content();
    List<Optional<Span>> cues = places(number, "cue", content);
    List<Optional<Span>> sources = places(number, "source_text", content);
    return cues.stream()
        .flatMap(cue -> sources.stream().map(source -> attribution(source, cue, content)))
        .filter(a -> a.cue().isEmpty() || a.source().fragments().stream().noneMatch(overlaps(a)))
        .min(Comparator.comparingInt(this::spread))
        .orElseThrow();
  }

  private static Predicate<Fragment> overlaps(Attribution attribution) {
    return source -> source.span().overlaps(attribution.cue().orElseThrow().span());
  }

  private Attribution attribution(Optional<Span> source, Optional<Span> cue, Passage content) {
    return new Attribution(
        example.text().passage(source.stream().toList()),
        cue.map(example.text()::fragment),
        content,
        1);
  }

  /** Where the words of a field stand outside the content; one empty place for no words. */
  private List<Optional<Span>> places(int number, String field, Passage content) {
    Optional<String> words = Example.text(example.statement(number), field);
    return words.isEmpty()
        ? List.of(Optional.empty())
        : occurrences(words.get()).stream()
            .filter(span -> content.fragments().stream().noneMatch(f -> f.span().overlaps(span)))
            .map(Optional::of)
            .toList();
  }

  private List<Span> occurrences(String words) {
    Pattern pattern = Pattern.compile("(?U)(?<!\\w)" + Pattern.quote(words) + "(?!\\w)");
    return pattern.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  private int spread(Attribution attribution) {
    List<Span> content = attribution.content().fragments().stream().map(Fragment::span).toList();
    List<Span> cue = attribution.cue().map(Fragment::span).stream().toList();
    List<Span> source = attribution.source().fragments().stream().map(Fragment::span).toList();
    return gap(content, cue) + gap(cue, source) + gap(content, source);
  }

  private int gap(List<Span> some, List<Span> others) {
    return some.stream()
        .flatMap(one -> others.stream().map(other -> gap(one, other)))
        .min(Comparator.naturalOrder())
        .orElse(0);
  }

  private int gap(Span one, Span other) {
    Span first = one.start() <= other.start() ? one : other;
    Span last = first.equals(one) ? other : one;
    String between = first.end() < last.start() ? text.substring(first.end(), last.start()) : "";
    Matcher ends = SENTENCE_END.matcher(between);
    return between.length() + SENTENCE * (int) ends.results().count();
  }
}
