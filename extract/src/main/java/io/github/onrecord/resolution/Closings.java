package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Credits sentences that end with whom they are from, "The bridge is closed, said the mayor on
 * Tuesday", where the reader saw no saying in it: it then takes the sentence for the author's, or
 * for the doing of its subject, who did not say so.
 */
final class Closings {
  /** Words that tell of saying or thinking: who is credited by them has said something. */
  private static final Pattern SAYING =
      Pattern.compile(
          ".*\\b(sa(id|ys?|ying)|t(old|ells?|elling)|according|wrote|writ(es?|ing)|report|claim|announc"
              + "|argu|add(s|ed)|not(ed|es)|propos|quot|describ|call|warn|suggest|rejects?|show"
              + "|rumou?r|alleg|suppos|expect|underst).*");

  private static final Set<String> DOING =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
          "might", "should", "must", "did", "does", "do");

  /** How sure it is that a sentence is from whom its end names. */
  private static final double CONFIDENCE = 0.6;

  /** What only may be, is done to somebody or is talked over with others is nobody's saying. */
  private static final Pattern DONE =
      Pattern.compile(
          "(may|might|could) .*|(is|are|was|were)( not|n't)? \\w+e[dn]|.*\\bdiscuss(ed|es|ing)?");

  /** Words of a clause below which it says too little to be told from a phrase. */
  private static final int LEAST = 5;

  private final Words words;
  private final Closers closers;

  Closings(Words words) {
    this.words = words;
    this.closers = new Closers(words);
  }

  /** The attributions with those that sentences end with, instead of what is no saying. */
  List<Attribution> with(List<Attribution> read) {
    List<Attribution> all = new ArrayList<>(read);
    for (int sentence = 0; sentence < words.sentences(); sentence++) {
      int first = words.firstOf(sentence);
      closers
          .in(first, words.firstOf(sentence + 1))
          .filter(closer -> free(closer, read))
          .ifPresent(closer -> credit(closer, first, all));
    }
    return all;
  }

  private void credit(Closer closer, int first, List<Attribution> all) {
    int from = clause(first, closer.clauseTo());
    if (!tells(from, closer.clauseTo())) {
      return;
    }
    Span clause = span(from, closer.clauseTo());
    Span sentence = new Span(words.get(first).start(), Math.max(clause.end(), end(closer)));
    List<Attribution> within = all.stream().filter(a -> touches(a, sentence)).toList();
    if (within.stream().anyMatch(a -> !above(a, from) && (says(a) || !inside(a, sentence)))) {
      return;
    }
    all.removeAll(within);
    within.stream()
        .filter(a -> above(a, from))
        .flatMap(a -> without(sentence, a).stream())
        .forEach(all::add);
    all.add(
        new Attribution(
            words.text().passage(List.of(span(closer.from(), closer.to()))),
            Optional.of(words.text().fragment(span(closer.cueFrom(), closer.cueTo()))),
            words.text().passage(List.of(clause)),
            within.stream().mapToDouble(Attribution::confidence).max().orElse(CONFIDENCE)));
  }

  /** Whether a paragraph above credits the words, such as a headline that runs on into them. */
  private boolean above(Attribution attribution, int word) {
    int paragraph = words.get(word).paragraph();
    return attribution.cue().isPresent()
        && Stream.concat(attribution.source().fragments().stream(), attribution.cue().stream())
            .allMatch(f -> words.get(words.at(f.start())).paragraph() < paragraph);
  }

  /** An attribution without what of its content is in a sentence; empty if it has no other. */
  private Optional<Attribution> without(Span sentence, Attribution attribution) {
    List<Span> rest =
        attribution.content().fragments().stream()
            .flatMap(f -> words.in(f.span()).stream())
            .filter(w -> !w.span().overlaps(sentence))
            .collect(Collectors.groupingBy(Word::paragraph, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(part -> new Span(part.get(0).start(), part.get(part.size() - 1).end()))
            .toList();
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                attribution.source(),
                attribution.cue(),
                words.text().passage(rest),
                attribution.confidence()));
  }

  private int end(Closer closer) {
    return words.get(Math.max(closer.to(), closer.cueTo()) - 1).end();
  }

  private Span span(int from, int to) {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  /** The first word after a dateline: "ACCRA, May 3 (Wire) -". */
  private int clause(int first, int to) {
    int from = first;
    if (words.get(first).acronym()) {
      from =
          IntStream.range(first, Math.min(to, first + 12))
              .filter(i -> words.is(i, "-") || words.is(i, "–") || words.is(i, "—"))
              .map(i -> i + 1)
              .findFirst()
              .orElse(first);
    }
    return from;
  }

  /** Whether words are enough for a clause that is no quotation, and one of them is its verb. */
  private boolean tells(int from, int to) {
    return to - from >= LEAST
        && words.get(from).letters()
        && !words.get(from).quoted()
        && IntStream.range(from + 1, to)
            .mapToObj(words::get)
            .anyMatch(w -> DOING.contains(w.lower()) || verb(w));
  }

  private static boolean verb(Word word) {
    return !word.capital() && word.lower().length() > 3 && word.lower().endsWith("d");
  }

  private boolean free(Closer closer, List<Attribution> read) {
    Span cue = span(closer.cueFrom(), closer.cueTo());
    return !words.get(closer.cueFrom()).quoted() && read.stream().noneMatch(a -> touches(a, cue));
  }

  private static boolean says(Attribution attribution) {
    String cue = attribution.cue().map(Fragment::text).map(Wordings::plain).orElse("");
    return SAYING.matcher(cue).matches()
        || (!DONE.matcher(cue).matches() && names(cue, attribution));
  }

  private static boolean names(String cue, Attribution attribution) {
    return CueActs.of(cue, Wordings.plain(attribution.content().text())).isPresent();
  }

  private static boolean touches(Attribution attribution, Span span) {
    return parts(attribution).anyMatch(f -> f.span().overlaps(span));
  }

  private static boolean inside(Attribution attribution, Span span) {
    return parts(attribution).allMatch(f -> span.start() <= f.start() && f.end() <= span.end());
  }

  private static Stream<Fragment> parts(Attribution attribution) {
    Passage source = attribution.source();
    return Stream.of(
            source.fragments().stream(),
            attribution.cue().stream(),
            attribution.content().fragments().stream())
        .flatMap(each -> each);
  }
}
