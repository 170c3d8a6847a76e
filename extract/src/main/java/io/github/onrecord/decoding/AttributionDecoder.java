package io.github.onrecord.decoding;

import io.github.onrecord.encoding.Pieces;
import io.github.onrecord.encoding.Shape;
import io.github.onrecord.text.ArticleText;
import java.util.ArrayList;
import java.util.List;

/** Decodes what an encoder says of a text into attributions. */
public final class AttributionDecoder {
  private final Chain chain;
  private final Linker cues;
  private final Linker sources;

  /**
   * @param cues links contents to cues
   * @param sources links cues to sources
   */
  public AttributionDecoder(Chain chain, Linker cues, Linker sources) {
    this.chain = chain;
    this.cues = cues;
    this.sources = sources;
  }

  /** The attributions of a text in the order of their contents. */
  public List<Candidate> decode(ArticleText text, Pieces pieces, Scores scores) {
    if (pieces.size() == 0) {
      return List.of();
    }
    int[] tags = chain.best(scores.tags());
    List<TaggedSpan> spans = TaggedSpan.of(tags).stream().filter(s -> hasWord(pieces, s)).toList();
    Marginals marginals = chain.marginals(scores.tags());
    BalancedQuotes quotes = new BalancedQuotes(pieces, tags);
    List<TaggedSpan> contents = of(Role.CONTENT, spans);
    List<TaggedSpan> cueSpans = of(Role.CUE, spans);
    List<TaggedSpan> sourceSpans = of(Role.SOURCE, spans);
    int[] paragraphs = LinkFeatures.paragraphs(pieces);
    List<Choice> cueOf = choices(cues, contents, cueSpans, scores, paragraphs);
    List<Choice> sourceOf = choices(sources, cueSpans, sourceSpans, scores, paragraphs);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < cueSpans.size(); i++) {
      Group group = new Group(text, pieces, marginals, quotes);
      group.cue(cueSpans.get(i), sourceOf.get(i), sourceSpans);
      groups.add(group);
    }
    for (int i = 0; i < contents.size(); i++) {
      Choice choice = cueOf.get(i);
      if (choice.index() == cueSpans.size()) {
        groups.add(new Group(text, pieces, marginals, quotes));
      }
      int group = choice.index() == cueSpans.size() ? groups.size() - 1 : choice.index();
      groups.get(group).content(contents.get(i), choice.probability());
    }
    return groups.stream()
        .filter(Group::hasContent)
        .map(Group::candidate)
        .sorted((a, b) -> start(a) - start(b))
        .toList();
  }

  /** Whether a span holds a letter or digit; a cue may be a colon. */
  private static boolean hasWord(Pieces pieces, TaggedSpan span) {
    boolean word = span.role() == Role.CUE;
    for (int i = span.first(); i <= span.last(); i++) {
      word |= pieces.shapes()[i] != Shape.OTHER.ordinal();
    }
    return word;
  }

  private static int start(Candidate candidate) {
    return candidate.content().fragments().get(0).start();
  }

  private static List<TaggedSpan> of(Role role, List<TaggedSpan> spans) {
    return spans.stream().filter(s -> s.role() == role).toList();
  }

  private static List<Choice> choices(
      Linker linker,
      List<TaggedSpan> asking,
      List<TaggedSpan> asked,
      Scores scores,
      int[] paragraphs) {
    List<Choice> choices = new ArrayList<>();
    for (TaggedSpan span : asking) {
      choices.add(Choice.best(linker.probabilities(span, asked, scores.links(), paragraphs)));
    }
    return choices;
  }
}
