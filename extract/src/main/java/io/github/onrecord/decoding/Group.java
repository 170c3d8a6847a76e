package io.github.onrecord.decoding;

import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.text.ArticleText;
import io.github.onrecord.text.Fragment;
import io.github.onrecord.text.Passage;
import io.github.onrecord.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spans that are being put together into one attribution. */
final class Group {
  private final ArticleText text;
  private final Pieces pieces;
  private final Marginals marginals;
  private final BalancedQuotes quotes;
  private final List<Span> contents = new ArrayList<>();
  private Optional<Fragment> cue = Optional.empty();
  private Passage source = Passage.none();
  private double contentProbability = 1;
  private double cueProbability = 1;
  private double sourceProbability = 1;
  private double contentLink = 1;
  private double sourceLink = 1;

  Group(ArticleText text, Pieces pieces, Marginals marginals, BalancedQuotes quotes) {
    this.text = text;
    this.pieces = pieces;
    this.marginals = marginals;
    this.quotes = quotes;
  }

  void cue(TaggedSpan span, Choice choice, List<TaggedSpan> sources) {
    cue = Optional.of(text.fragment(place(span)));
    cueProbability = marginals.of(span);
    sourceLink = choice.probability();
    if (choice.index() < sources.size()) {
      TaggedSpan chosen = sources.get(choice.index());
      source = text.passage(List.of(place(chosen)));
      sourceProbability = marginals.of(chosen);
    }
  }

  void content(TaggedSpan span, double link) {
    contents.add(place(quotes.of(span)));
    contentProbability = Math.min(contentProbability, marginals.of(span));
    contentLink = Math.min(contentLink, link);
  }

  private Span place(TaggedSpan span) {
    return pieces.span(span.first(), span.last());
  }

  boolean hasContent() {
    return !contents.isEmpty();
  }

  Candidate candidate() {
    Passage content = text.passage(contents);
    Evidence evidence =
        new Evidence(
            contentProbability,
            cueProbability,
            sourceProbability,
            contentLink,
            sourceLink,
            !source.isEmpty(),
            cue.isPresent(),
            contents.size(),
            source.length(),
            content.length());
    return new Candidate(source, cue, content, evidence);
  }
}
