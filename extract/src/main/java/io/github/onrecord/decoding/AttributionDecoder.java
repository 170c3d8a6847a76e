package io.github.onrecord.decoding;

import io.github.onrecord.encoding.Pieces;
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
    List<TaggedSpan> spans = TaggedSpan.of(chain.best(scores.tags()));
    Marginals marginals = chain.marginals(scores.tags());
    List<TaggedSpan> contents = of(Role.CONTENT, spans);
    List<TaggedSpan> cueSpans = of(Role.CUE, spans);
    List<TaggedSpan> sourceSpans = of(Role.SOURCE, spans);
    int[] paragraphs = LinkFeatures.paragraphs(pieces);
    List<Choice> cueOf = choices(cues, contents, cueSpans, scores, paragraphs);
    List<Choice> sourceOf = choices(sources, cueSpans, sourceSpans, scores, paragraphs);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < cueSpans.size(); i++) {
      Group group = new Group(text, pieces, marginals);
      group.cue(cueSpans.get(i), sourceOf.get(i), sourceSpans);
      groups.add(group);
    }
    for (int i = 0; i < contents.size(); i++) {
      Choice choice = cueOf.get(i);
      if (choice.index() < cueSpans.size()) {
        groups.get(choice.index()).content(contents.get(i), choice.probability());
      } else {
        Group alone = new Group(text, pieces, marginals);
        alone.content(contents.get(i), choice.probability());
        groups.add(alone);
      }
    }
    return groups.stream()
        .filter(Group::hasContent)
        .map(Group::candidate)
        .sorted((a, b) -> start(a) - start(b))
        .toList();
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
