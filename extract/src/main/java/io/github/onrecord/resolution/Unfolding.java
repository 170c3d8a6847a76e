package io.github.onrecord.resolution;

import io.github.onrecord.attribution.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes apart sentences that name two for the same words: "X quoted Y as saying", "Y said,
 * according to X", "X, citing Y, said". The one farther from the article is the source, the other a
 * relay. A source of two who spoke each for themselves is two sources.
 */
final class Unfolding {
  /** A larger share of a content than this is all but the whole of it. */
  private static final double MOST = 0.6;

  private final Words words;
  private final PhraseParser parser;
  private final Wordless wordless;
  private final QuotedAs quotedAs;
  private final Citing citing;
  private final Joint joint;

  Unfolding(Words words, Cast cast) {
    this.words = words;
    this.parser = new PhraseParser(words);
    this.wordless = new Wordless(parser);
    Search search = new Search(words, parser);
    this.quotedAs = new QuotedAs(words, search);
    this.citing = new Citing(words, cast, parser, search);
    this.joint = new Joint(words, parser, search);
  }

  /**
   * All attributions in the order of the text, each content once.
   *
   * @param outer as the article has them
   * @param inner those within the contents of others
   */
  List<Unfolded> all(List<Attribution> outer, List<Attribution> inner) {
    List<Unfolded> all = new ArrayList<>();
    List<Attribution> left = new ArrayList<>(inner);
    for (Attribution attribution : outer) {
      Optional<Attribution> words = left.stream().filter(i -> passedOn(attribution, i)).findFirst();
      words.ifPresent(left::remove);
      all.add(
          words
              .flatMap(
                  i -> parser.parse(attribution.source()).map(p -> new Unfolded(i, List.of(p))))
              .orElseGet(() -> unfold(attribution)));
    }
    left.forEach(i -> all.add(new Unfolded(i, List.of())));
    Set<String> contents = new HashSet<>();
    return all.stream()
        .filter(u -> !wordless.is(u.attribution()) && contents.add(core(u.attribution())))
        .flatMap(joint::apart)
        .sorted(Comparator.comparingInt(Unfolded::start))
        .toList();
  }

  /** Whether "according to" credits nearly nothing but what somebody else said. */
  private static boolean passedOn(Attribution outer, Attribution inner) {
    return QuotedAs.according(outer)
        && inner.content().length() > MOST * outer.content().length()
        && outer.holds(inner);
  }

  /** The place of a content without marks around it. */
  private String core(Attribution attribution) {
    List<Word> letters =
        attribution.content().fragments().stream()
            .flatMap(f -> words.in(f.span()).stream())
            .filter(Word::letters)
            .dropWhile(w -> w.is("that"))
            .toList();
    return letters.isEmpty()
        ? attribution.toString()
        : letters.get(0).start() + "-" + letters.get(letters.size() - 1).end();
  }

  /** The attribution as it is, or with its source and its relay told apart. */
  Unfolded unfold(Attribution attribution) {
    Optional<Phrase> source = parser.parse(attribution.source());
    if (source.isEmpty() || attribution.content().isEmpty()) {
      return new Unfolded(attribution, List.of());
    }
    return quotedAs
        .quoted(attribution, source.get())
        .or(() -> quotedAs.accordingTo(attribution, source.get()))
        .or(() -> citing.unfold(attribution, source.get()))
        .orElse(new Unfolded(attribution, List.of()));
  }
}
