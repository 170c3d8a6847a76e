package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.text.Span;
import java.util.Optional;
import java.util.Set;

/** Cuts the phrase for a relay out of a sentence, before or after the word that leads to it. */
final class RelayPhrases {
  private static final Set<String> OPENING =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "our");

  /** Words of a phrase after its cue, and before it, at most. */
  private static final int LONGEST = 10;

  private static final int BEFORE = 6;

  private final Words words;
  private final PhraseParser parser;

  RelayPhrases(Words words, PhraseParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /** Whether a place lies within what an attribution credits. */
  static boolean inContent(Attribution attribution, Span span) {
    return attribution.content().fragments().stream().anyMatch(f -> f.span().overlaps(span));
  }

  private static boolean inSource(Attribution attribution, Span span) {
    return attribution.source().fragments().stream().anyMatch(f -> f.span().overlaps(span));
  }

  /** Whether the source of an attribution begins at an index. */
  boolean isSource(int at, Attribution attribution) {
    return at < words.size()
        && attribution.source().fragments().stream().anyMatch(f -> words.at(f.start()) == at);
  }

  /** The phrase that begins at an index, if it is no part of the attribution. */
  Optional<Phrase> after(int from, Attribution attribution) {
    int to = end(from, attribution);
    if (to <= from || inSource(attribution, words.get(from).span())) {
      return Optional.empty();
    }
    return Optional.of(parser.parse(from, to)).filter(p -> p.form() != Phrase.Form.PRONOUN);
  }

  /** The phrase that ends before an index: ", the Daily Record reported". */
  Optional<Phrase> before(int to, Attribution attribution) {
    int from = to;
    while (from > 0 && to - from < BEFORE && joins(from - 1, to, attribution)) {
      from--;
      boolean within = words.is(from - 1, "of") && words.is(from, "the");
      if ((words.is(from, "the") && !within) || words.is(from, "a")) {
        break;
      }
    }
    boolean free = from < to && !inSource(attribution, words.get(to - 1).span());
    return free ? Optional.of(parser.parse(from, to)) : Optional.empty();
  }

  private boolean joins(int at, int to, Attribution attribution) {
    return words.get(at).letters()
        && words.get(at).sentence() == words.get(to).sentence()
        && !inContent(attribution, words.get(at).span());
  }

  private int end(int from, Attribution attribution) {
    int to = from;
    while (to < words.size() && to - from < LONGEST && goesOn(from, to)) {
      if (inContent(attribution, words.get(to).span())) {
        return to;
      }
      to++;
    }
    while (to > from && !words.get(to - 1).letters() && !quote(words.get(to - 1))) {
      to--;
    }
    return to;
  }

  private boolean goesOn(int from, int at) {
    Word word = words.get(at);
    if (word.sentence() != words.get(from).sentence()) {
      return false;
    }
    if (!word.letters()) {
      return mark(word);
    }
    boolean inside = at > from && WordGroup.JOINER.hasExactly(word.lower()) && capitalAfter(at);
    boolean same = word.is("same") && at == from + 1;
    boolean lower = WordGroup.FUNCTION.hasExactly(word.lower()) && !word.capital() && !same;
    if (at > from + 1 && word.quoted() && words.get(at - 1).quoted()) {
      return true;
    }
    boolean title = words.is(at - 1, "the") && capitalAfter(at);
    boolean day = WordGroup.CALENDAR.hasExactly(word.lower()) && !word.quoted() && !title;
    return (at == from && OPENING.contains(word.lower())) || inside || !(lower || day);
  }

  private boolean capitalAfter(int at) {
    return at + 1 < words.size() && words.get(at + 1).capital();
  }

  private static boolean mark(Word word) {
    return Set.of("'s", "’", "'", "/", ".").contains(word.lower()) || quote(word);
  }

  private static boolean quote(Word word) {
    return word.is("“") || word.is("”") || word.is("\"") || word.is("‘");
  }
}
